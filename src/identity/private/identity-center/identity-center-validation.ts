import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { requireDescription, requireDistinct, requireEach, requireMatch, requirePath, requireRange, wholeSeconds } from '../../../private/validation';
import type { CustomerManagedPolicyReference, IdentityCenterAccessProps, IdentityCenterAssignment, PermissionSetSettings } from '../../identity-center-access-props';
import { JobFunction } from '../../job-function';
import { hasFullAccess } from '../job-function-groups-validation';
import { validateStackNames } from '../stack-names';

/** @see https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html */
export const MAXIMUM_POLICIES = 20;
export const DEFAULT_APPLICATION_STACKS = ['app-*'];
const CONCURRENT_ASSIGNMENTS = { minimum: 1, maximum: 10 };
const SESSION_SECONDS = { minimum: 3600, maximum: 43_200 };
const MAXIMUM_DESCRIPTION = 700;

const INSTANCE = /^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance\/(sso)?ins-[a-zA-Z0-9.-]{16}$/;
const IDENTITY_STORE = /^(d-[0-9a-f]{10}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const PERMISSION_SET_NAME = /^[\w+=,.@-]{1,32}$/;
const POLICY_NAME = /^[\w+=,.@-]{1,128}$/;
const RELAY_STATE = /^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]{1,240}$/;
const BUCKET_PATTERN = /^[a-z0-9][a-z0-9.*-]{0,62}$/;
const ACCOUNT = /^\d{12}$/;
const PRINCIPAL = /^([0-9a-f]{10}-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const GROUP_NAME = /^[^\u0000-\u001f]{1,1024}$/;
const MAXIMUM_ATTRIBUTES = 50;
const ATTRIBUTE_SOURCE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@[\]{}$\\"]{1,256}$/u;
const ATTRIBUTE_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;

/** Refuses what cannot be meant, before anything is made. */
export function validateIdentityCenter(props: IdentityCenterAccessProps, functions: JobFunction[], namePrefix: string): void {
  requireMatch('instanceArn', props.instanceArn, INSTANCE, 'be the ARN of an instance of IAM Identity Center');
  requireMatch('identityStoreId', props.identityStoreId, IDENTITY_STORE, 'be the id of an identity store such as d-1234567890');
  requireMatch('managementAccountId', props.managementAccountId, ACCOUNT, 'be 12 digits');
  requireRange('concurrentAssignments', props.concurrentAssignments, CONCURRENT_ASSIGNMENTS.minimum, CONCURRENT_ASSIGNMENTS.maximum);
  requireRange('administratorAccounts', props.administratorAccounts, 0, Number.MAX_SAFE_INTEGER);
  validateFunctions(props, functions, namePrefix);
  const settings = props.permissionSets ?? [];
  requireDistinct('permissionSets', settings.map(({ jobFunction }) => jobFunction.name));
  settings.forEach((entry) => { validateSettings(entry, functions); });
  props.assignments?.forEach((assignment) => { validateAssignment(assignment, props, functions); });
  validateReference('developerBoundary', props.developerBoundary);
  validateStackNames(props);
  requireEach('protectedBuckets', props.protectedBuckets, BUCKET_PATTERN, 'be names of buckets, with * for any characters after the first');
  const open = props.applicationStacks ?? DEFAULT_APPLICATION_STACKS;
  props.protectedStacks?.forEach((name) => {
    if (open.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name))) {
      throw new Error(`'protectedStacks' must not be among 'applicationStacks', got ${name}`);
    }
  });
  requireRange('accessControlAttributes', props.accessControlAttributes?.length, 0, MAXIMUM_ATTRIBUTES, 'attributes');
  requireDistinct('accessControlAttributes', (props.accessControlAttributes ?? []).map(({ key }) => key));
  props.accessControlAttributes?.forEach(({ key, source }) => {
    requireMatch('accessControlAttributes', key, ATTRIBUTE_KEY, 'have 1 to 128 letters, digits, spaces and _.:/=+@-');
    requireMatch('source', source, ATTRIBUTE_SOURCE, 'have 1 to 256 letters, digits, spaces and _.:/=+@-[]{}$\\"');
  });
}

/** Refuses an assignment that cannot be meant. */
export function validateAssignment(assignment: IdentityCenterAssignment, props: IdentityCenterAccessProps, functions: JobFunction[]): void {
  const { accountIds, groupIds = [], groupNames = [], userIds = [] } = assignment;
  requireOneOf('assignments', assignment.jobFunction, functions);
  if (accountIds.length === 0) {
    throw new Error("'accountIds' must name at least one account, got none");
  }
  if (groupIds.length + groupNames.length + userIds.length === 0) {
    throw new Error(`'groupIds', 'groupNames' or 'userIds' must say who has the job ${assignment.jobFunction.name}, got none`);
  }
  if (groupNames.length > 0 && props.identityStoreId === undefined) {
    throw new Error("'identityStoreId' must be given for 'groupNames', got none");
  }
  for (const [prop, values] of Object.entries({ accountIds, groupIds, groupNames, userIds })) {
    requireDistinct(prop, values);
  }
  requireEach('accountIds', accountIds, ACCOUNT, 'be 12 digits');
  for (const [prop, ids] of Object.entries({ groupIds, userIds })) {
    requireEach(prop, ids, PRINCIPAL, 'be ids of the identity store such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6');
  }
  requireEach('groupNames', groupNames, GROUP_NAME, 'have 1 to 1024 characters');
  if (props.managementAccountId !== undefined && accountIds.includes(props.managementAccountId) && !props.allowManagementAccount) {
    throw new Error(`'accountIds' must not name the management account unless 'allowManagementAccount' is true, got ${props.managementAccountId}`);
  }
}

function validateFunctions(props: IdentityCenterAccessProps, functions: JobFunction[], namePrefix: string): void {
  if (functions.length === 0) {
    throw new Error("'functions' must name at least one job function, got none");
  }
  requireDistinct('functions', functions.map(({ name }) => name));
  functions.forEach(({ name }) => {
    requireMatch('namePrefix', `${namePrefix}${name}`, PERMISSION_SET_NAME, 'make names of 1 to 32 letters, digits and +=,.@_-');
  });
  if (props.developerBoundary && !functions.includes(JobFunction.DEVELOPERS)) {
    throw new Error("'developerBoundary' must be left out when 'functions' has no Developers");
  }
  if (props.billingReadOnly !== undefined && !functions.includes(JobFunction.BILLING)) {
    throw new Error("'billingReadOnly' must be left out when 'functions' has no Billing");
  }
  if (props.readOnlyDataAccess !== undefined && !functions.includes(JobFunction.READ_ONLY)) {
    throw new Error("'readOnlyDataAccess' must be left out when 'functions' has no ReadOnly");
  }
  const [complaint] = functions.flatMap(customFunctionErrors);
  if (complaint) {
    throw new Error(complaint);
  }
}

function customFunctionErrors(jobFunction: JobFunction): string[] {
  const { managedPolicies = [], statements = [] } = jobFunction._custom ?? {};
  const own = managedPolicies.filter((policy) => !policy.managedPolicyArn.includes(':iam::aws:policy/'));
  const documents = own.flatMap((policy) => policy instanceof iam.ManagedPolicy ? [Stack.of(policy).resolve(policy.document) as unknown] : []);
  return [
    ...[...statements.map((statement) => statement.toStatementJson() as unknown), ...documents].some(dependsOnMfa)
      ? [`the job function ${jobFunction.name} must not depend on aws:MultiFactorAuth…: sessions of IAM Identity Center do not carry it`] : [],
    ...own.map((policy) => `'managedPolicies' of ${jobFunction.name} must be policies of AWS, got ${policy.node.path}: name policies of the accounts in 'customerManagedPolicies'`),
    ...hasFullAccess(jobFunction) && !jobFunction._custom?.fullAccessReason?.trim()
      ? [`'fullAccessReason' must say why ${jobFunction.name} may do everything, got none`] : [],
  ];
}

function dependsOnMfa(policy: unknown): boolean {
  return /"aws:MultiFactorAuth(Present|Age)"/i.test(JSON.stringify(policy));
}

function validateSettings(settings: PermissionSetSettings, functions: JobFunction[]): void {
  requireOneOf('permissionSets', settings.jobFunction, functions);
  requireDescription('description', settings.description, MAXIMUM_DESCRIPTION);
  const session = settings.sessionDuration;
  if (session?.isUnresolved()) {
    throw new Error("'sessionDuration' must be known at synthesis, got a token");
  }
  requireRange('sessionDuration', wholeSeconds('sessionDuration', session), SESSION_SECONDS.minimum, SESSION_SECONDS.maximum, 'seconds');
  requireMatch('relayState', settings.relayState, RELAY_STATE, 'be a URL of at most 240 characters');
  validateReference('permissionsBoundary', settings.permissionsBoundary);
  settings.customerManagedPolicies?.forEach((reference) => { validateReference('customerManagedPolicies', reference); });
  requireDistinct('customerManagedPolicies', (settings.customerManagedPolicies ?? []).map(({ path = '/', name }) => `${path}${name}`));
  if (settings.customerManagedPolicies?.some(({ name }) => name.includes('MfaSelfService'))) {
    throw new Error("'customerManagedPolicies' must not hold the MFA policy of JobFunctionGroups: it would lock sessions of IAM Identity Center out");
  }
}

function validateReference(prop: string, reference: CustomerManagedPolicyReference | undefined): void {
  requireMatch(prop, reference?.name, POLICY_NAME, 'have names of 1 to 128 letters, digits and +=,.@_-');
  requirePath(`${prop}.path`, reference?.path);
}

function requireOneOf(prop: string, jobFunction: JobFunction, functions: JobFunction[]): void {
  const names = functions.map(({ name }) => name);
  if (!names.includes(jobFunction.name)) {
    throw new Error(`'${prop}' must belong to one of ${names.join(', ')}, got ${jobFunction.name}`);
  }
}
