import { relateToActions } from './actions';
import { documentAt, elementPlace, requireStatements, type PolicyDocument } from './document';
import { relate, type Relation } from '../../../analysis/evaluation/glob';
import type { Condition, Policy, Statement } from '../../../analysis/evaluation/types';
import type { Estate } from '../../model/estate';
import type { Resource, ResourceProperty } from '../../model/resource';
import { judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../../model/rule';

const WITH_DOCUMENT = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'];
const WITH_POLICIES = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'];

/** Every type that says what an identity may do. */
export const IDENTITY_POLICIES: readonly string[] = [...WITH_DOCUMENT, ...WITH_POLICIES, 'AWS::SSO::PermissionSet'];

/** Keys about who asks and from where, not about what is asked for: all that the statement names can still be had. */
const ABOUT_THE_CALLER = /^aws:(multifactorauth|principal|source(ip|vpc)|vpcsourceip|securetransport|currenttime|epochtime|username|userid|useragent|referer|tokenissuetime)/;

/** The identity policies of a resource. A permissions boundary gives nothing. */
export function identityDocuments(resource: Resource): PolicyDocument[] {
  return placesOf(resource).map((place) => documentAt(place, 'identity')).filter((one) => one !== undefined);
}

/** Judges each Allow statement of the identity policies of a resource; what fails is pointed at by the first of some elements. */
export function judgeGrants(
  resource: Resource, elements: readonly string[], judge: (statement: Statement, document: PolicyDocument) => string | undefined,
): Judgement {
  const places = placesOf(resource).filter(({ isSet }) => isSet);
  if (places.length === 0) {
    return NOT_APPLICABLE;
  }
  return judgeEach(places, (place) => {
    const document = documentAt(place, 'identity');
    return document === undefined || isBoundary(resource) ? [] : outcomesOf(document, elements, judge);
  });
}

function outcomesOf(
  document: PolicyDocument, elements: readonly string[], judge: (statement: Statement, document: PolicyDocument) => string | undefined,
): readonly Outcome[] {
  const found = document.policy.statements.flatMap((statement): Outcome[] => {
    const message = statement.effect === 'Allow' ? judge(statement, document) : undefined;
    return message === undefined ? [] : [{ status: 'fail', property: elementPlace(document, statement, ...elements), message }];
  });
  if (found.length === 0) {
    requireStatements(document);
  }
  return found;
}

/** Whether a statement surely allows an action on all that a pattern covers, and no statement of the policy surely denies it. */
export function allowsOnAll(statement: Statement, action: string, resource: string): boolean {
  return relateToActions(statement, action) === 'inside'
    && relateToResources(statement, resource) === 'inside'
    && isAboutTheCaller(statement)
    && !statement.policy.statements.some((other) => other.effect === 'Deny' && other.conditions.length === 0
      && relateToActions(other, action) === 'inside' && relateToResources(other, resource) === 'inside');
}

/** Whether conditions leave open all that the statement names, and say at most who may ask, and from where. */
export function isAboutTheCaller({ conditions }: Statement): boolean {
  return conditions.every(leavesMost);
}

/** Whether a condition says nothing of what is asked for, is always fulfilled, or only takes some out. */
function leavesMost({ operator, key, values }: Condition): boolean {
  return ABOUT_THE_CALLER.test(key.toLowerCase()) || operator.includes('not') || (operator.endsWith('like') && values.some((value) => /^\*+$/.test(value)));
}

/** How the resources of a pattern lie in those of a statement. */
export function relateToResources({ resources, notResources }: Statement, resource: string): Relation {
  if (notResources !== undefined) {
    return notResources.every((pattern) => relate(resource, pattern) === 'apart') ? 'inside' : 'overlaps';
  }
  const relations = (resources ?? ['*']).map((pattern) => relate(resource, pattern));
  return relations.includes('inside') ? 'inside' : relations.includes('overlaps') ? 'overlaps' : 'apart';
}

/** One action each of services that together are the account. */
const PROBES: readonly (readonly [action: string, resource: string])[] = [
  ['iam:attachrolepolicy', 'arn:aws:iam::111111111111:role/*'],
  ['iam:createpolicyversion', 'arn:aws:iam::111111111111:policy/*'],
  ['sts:assumerole', 'arn:aws:iam::111111111111:role/*'],
  ['s3:deletebucket', 'arn:aws:s3:::*'],
  ['s3:getobject', 'arn:aws:s3:::*'],
  ['kms:decrypt', 'arn:aws:kms:us-east-1:111111111111:key/*'],
  ['ec2:terminateinstances', 'arn:aws:ec2:us-east-1:111111111111:instance/*'],
  ['lambda:updatefunctioncode', 'arn:aws:lambda:us-east-1:111111111111:function:*'],
  ['cloudtrail:stoplogging', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/*'],
  ['secretsmanager:getsecretvalue', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:*'],
  ['dynamodb:deletetable', 'arn:aws:dynamodb:us-east-1:111111111111:table/*'],
  ['rds:deletedbinstance', 'arn:aws:rds:us-east-1:111111111111:db:*'],
  ['organizations:leaveorganization', '*'],
  ['cloudformation:deletestack', 'arn:aws:cloudformation:us-east-1:111111111111:stack/*'],
];

const OF_ADMINISTRATOR = new WeakMap<Policy, readonly Statement[]>();

/** The statements that together give everything; none when something is left out. Many rules ask of each statement: it is found once. */
export function statementsOfAdministrator(policy: Policy): readonly Statement[] {
  const known = OF_ADMINISTRATOR.get(policy) ?? findStatementsOfAdministrator(policy);
  OF_ADMINISTRATOR.set(policy, known);
  return known;
}

function findStatementsOfAdministrator({ statements }: Policy): readonly Statement[] {
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  // Few policies come near: most are out at the first look.
  if (!allows.some((statement) => relateToActions(statement, 'iam:attachrolepolicy') === 'inside')) {
    return [];
  }
  const covered = PROBES.map(([action, resource]) => allows.filter((statement) => allowsOnAll(statement, action, inPartition(statement, resource))));
  return covered.every(({ length }) => length > 0) ? [...new Set(covered.map(([first]) => first))] : [];
}

/** Whether a statement alone gives everything, or is one of those that do together. */
export function isOfAdministrator(statement: Statement): boolean {
  return statementsOfAdministrator(statement.policy).includes(statement);
}

/** All of something in the account of a resource: `arnsOf(role, 'iam', 'role/*')`. */
export function arnsOf({ partition, region, account }: Resource, service: string, rest: string): string {
  return service === 's3' ? `arn:${partition}:s3:::${rest}` : `arn:${partition}:${service}:${service === 'iam' ? '' : region}:${account}:${rest}`;
}

/** Partition, Region and account do not matter for what is everything, as long as they are those that the statement speaks of. */
function inPartition({ resources = [] }: Statement, arn: string): string {
  const written = resources.map((resource) => /^arn:(aws[a-z-]*):[^:]*:([^:]*):([^:]*):/.exec(resource)).find((match) => match !== null);
  if (written === undefined || arn === '*') {
    return arn;
  }
  const [, partition, region, account] = written;
  const [, , service, itsRegion, itsAccount, ...rest] = arn.split(':');
  const or = (given: string, own: string): string => own === '' || /[*?]/.test(given) || given === '' ? own : given;
  return ['arn', partition, service, or(region, itsRegion), or(account, itsAccount), ...rest].join(':');
}

function placesOf(resource: Resource): ResourceProperty[] {
  if (WITH_DOCUMENT.includes(resource.type)) {
    return [resource.at('PolicyDocument')];
  }
  return WITH_POLICIES.includes(resource.type)
    ? resource.at('Policies').items().map((policy) => policy.at('PolicyDocument')) : [resource.at('InlinePolicy')];
}

const USES = Symbol('what managed policies are used for');

function usesOfPolicies(estate: Estate): { readonly attached: ReadonlySet<string>; readonly boundaries: ReadonlySet<string> } {
  const bearers = estate.ofType(...WITH_POLICIES);
  const namedBy = (name: string): ReadonlySet<string> => new Set(bearers.flatMap((bearer) => listed(bearer.at(name))));
  return { attached: namedBy('ManagedPolicyArns'), boundaries: namedBy('PermissionsBoundary') };
}

/** Whether a managed policy is there to limit others: it is the boundary of something, or called so, and attached to nobody. */
function isBoundary(policy: Resource): boolean {
  if (policy.type !== 'AWS::IAM::ManagedPolicy' || ['Users', 'Roles', 'Groups'].some((name) => policy.at(name).isSet)) {
    return false;
  }
  const { attached, boundaries } = policy.estate.once(USES, usesOfPolicies);
  const isAmong = (names: ReadonlySet<string>): boolean => names.has(policy.ref) || (policy.arn !== undefined && names.has(policy.arn));
  const isAttached = isAmong(attached);
  const isBoundaryOf = isAmong(boundaries);
  return !isAttached && (isBoundaryOf || /boundary/i.test(policy.at('ManagedPolicyName').pattern() ?? policy.logicalId));
}

function listed(property: ResourceProperty): string[] {
  return property.isOpaque ? [] : property.patterns();
}
