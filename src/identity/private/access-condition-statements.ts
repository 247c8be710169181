import { Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { validateIpRanges } from '../../private/ip-ranges';
import { requireEach, requireEntries, requireText } from '../../private/validation';
import type { AccessConditions } from '../access-conditions';

const VPC_ID = /^vpc-[0-9a-f]{8,17}$/;
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Services that have one endpoint for the world, in a Region which the user did not choose, and actions that a console
 * or tool sends to a Region of its own choice.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html
 */
const GLOBAL_ACTIONS = [
  'account:*', 'acm:*', 'aws-marketplace-management:*', 'aws-marketplace:*', 'aws-portal:*', 'billing:*', 'budgets:*', 'ce:*',
  'chatbot:*', 'cloudfront:*', 'config:*', 'consolidatedbilling:*', 'cur:*', 'directconnect:*', 'ec2:DescribeRegions',
  'ec2:DescribeTransitGateways', 'ec2:DescribeVpnGateways', 'fms:*', 'freetier:*', 'globalaccelerator:*', 'health:*', 'iam:*',
  'identitystore:*', 'invoicing:*', 'kms:*', 'networkmanager:*', 'organizations:*', 'payments:*', 'pricing:*', 'route53-recovery-control-config:*',
  'route53-recovery-readiness:*', 'route53:*', 'route53domains:*', 's3:GetAccountPublic*', 's3:ListAllMyBuckets',
  's3:ListMultiRegionAccessPoints', 's3:PutAccountPublic*', 'shield:*', 'signin:*', 'sso:*', 'sts:*', 'support:*', 'tax:*',
  'trustedadvisor:*', 'waf-regional:*', 'waf:*', 'wafv2:*', 'wellarchitected:*',
];

/** Refuses conditions that mean nothing, everything, or never. */
export function validateAccessConditions(conditions: AccessConditions): void {
  requireEntries('allowedIpRanges', conditions.allowedIpRanges);
  requireEntries('allowedVpcIds', conditions.allowedVpcIds);
  requireEntries('allowedRegions', conditions.allowedRegions);
  validateIpRanges('allowedIpRanges', conditions.allowedIpRanges ?? []);
  requireEach('allowedVpcIds', conditions.allowedVpcIds, VPC_ID, 'be ids of VPCs such as vpc-0123456789abcdef0');
  requireEach('allowedRegions', conditions.allowedRegions, REGION, 'be names of Regions such as eu-west-1');
  validateMoment('notBefore', conditions.notBefore);
  validateMoment('notAfter', conditions.notAfter);

  const { notBefore, notAfter } = conditions;
  const comparable = notBefore !== undefined && notAfter !== undefined && !Token.isUnresolved(notBefore) && !Token.isUnresolved(notAfter);
  if (comparable && notAfter <= notBefore) {
    throw new Error(`'notAfter' must be after 'notBefore' (${notBefore}), got ${notAfter}`);
  }
}

/** A Deny for each condition that is set. */
export function accessConditionStatements(conditions: AccessConditions): iam.PolicyStatement[] {
  const { allowedIpRanges, allowedVpcIds, notBefore, notAfter, allowedRegions, requireSecureTransport = true } = conditions;
  const statements: iam.PolicyStatement[] = [];
  if (allowedIpRanges ?? allowedVpcIds) {
    statements.push(deny('DenyOutsideAllowedIps', {
      ...(allowedIpRanges && { NotIpAddressIfExists: { 'aws:SourceIp': allowedIpRanges } }),
      ...(allowedVpcIds && { StringNotEqualsIfExists: { 'aws:SourceVpc': allowedVpcIds } }),
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
    }));
  }
  if (notBefore !== undefined) {
    statements.push(deny('DenyBefore', { DateLessThan: { 'aws:CurrentTime': notBefore } }));
  }
  if (notAfter !== undefined) {
    statements.push(deny('DenyAfter', { DateGreaterThan: { 'aws:CurrentTime': notAfter } }));
  }
  if (requireSecureTransport) {
    statements.push(deny('DenyInsecureTransport', { Bool: { 'aws:SecureTransport': 'false' } }));
  }
  if (allowedRegions) {
    statements.push(new iam.PolicyStatement({
      sid: 'DenyOtherRegions',
      effect: iam.Effect.DENY,
      notActions: GLOBAL_ACTIONS,
      resources: ['*'],
      conditions: { StringNotEquals: { 'aws:RequestedRegion': allowedRegions } },
    }));
  }
  return statements;
}

/** CloudShell, whose file transfer CIS AWS Foundations 7.0 2.20 is about. */
export function denyCloudShell(): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid: 'DenyCloudShell', effect: iam.Effect.DENY, actions: ['cloudshell:*'], resources: ['*'] });
}

function deny(sid: string, conditions: Record<string, unknown>): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions: ['*'], resources: ['*'], conditions });
}

function validateMoment(prop: string, moment: string | undefined): void {
  if (moment === undefined || Token.isUnresolved(moment)) {
    return;
  }
  requireText(prop, moment);
  const parsed = UTC.test(moment) ? new Date(moment) : undefined;
  // Written out again it must be the same: JavaScript takes the 31st of April for the 1st of May.
  if (parsed === undefined || Number.isNaN(parsed.getTime()) || parsed.toISOString() !== moment.replace('Z', '.000Z')) {
    throw new Error(`'${prop}' must be a moment in UTC such as 2026-04-01T00:00:00Z, got ${moment}`);
  }
}
