import type { Statement } from '../../../../analysis/evaluation/types';
import { hasEveryAction } from '../../../domain/policies/actions';
import { documentAt, requireStatements, statementPlace } from '../../../domain/policies/document';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

function isWithoutLimit(statement: Statement): boolean {
  const { effect, principals, resources, conditions } = statement;
  return effect === 'Allow' && conditions.length === 0 && hasEveryAction(statement)
    && (principals === undefined || principals.some(({ kind }) => kind === 'Everyone')) && (resources === undefined || resources.includes('*'));
}

export const rule = defineRule({
  id: 'EC2-50',
  title: 'Endpoint policies limit what may be reached through the endpoint',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EC2::VPCEndpoint'],
  rationale: 'Through an endpoint without limits data can be carried to resources of any account.',
  remediation: 'Name principals, actions or resources in PolicyDocument, or ask for aws:PrincipalOrgID and aws:ResourceOrgID',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-endpoints-access.html'],
  judge(endpoint) {
    if (endpoint.at('VpcEndpointType').isOneOf('GatewayLoadBalancer', 'Resource', 'ServiceNetwork')) {
      return NOT_APPLICABLE;
    }
    const document = documentAt(endpoint.at('PolicyDocument'), 'resource');
    if (document === undefined) {
      return fail(endpoint.at('PolicyDocument'), 'without a policy everything may be reached through the endpoint');
    }
    const open = document.policy.statements.filter(isWithoutLimit);
    if (open.length === 0) {
      requireStatements(document);
    }
    return open.flatMap((statement) => fail(statementPlace(document, statement), 'everything may be reached through the endpoint'));
  },
});
