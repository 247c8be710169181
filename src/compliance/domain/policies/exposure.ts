import { documentAt, elementPlace, requireStatements, statementPlace, type PolicyDocument } from './document';
import { RESOURCE_POLICIES } from './resource-policies';
import type { Policy, PolicyKind, Statement, Target } from '../../../analysis/evaluation/types';
import { OutsiderFindingKind } from '../../../analysis/outsider-finding';
import { hasConditionOn } from '../../../analysis/outsiders/providers';
import { StatementRules, type Known } from '../../../analysis/outsiders/rules';
import { isKnown, readable } from '../../../template/model/opaque';
import type { Estate } from '../../model/estate';
import { UnknownValue } from '../../model/property';
import type { Resource, ResourceProperty } from '../../model/resource';
import { judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../../model/rule';

type Kind = `${OutsiderFindingKind}`;

/** What an outsider can do by a statement. */
interface Exposure {
  readonly kind: Kind;
  readonly principal: string;
  readonly isSure: boolean;
  readonly place: ResourceProperty;
  readonly statement: Statement;
}

export const EVERYBODY: readonly Kind[] = ['PUBLIC', 'ANY_AWS_ACCOUNT'];

/** Keys that say that a request came through something of the owner's, which no outsider can pretend. */
const OWN_WAYS = [
  'elasticfilesystem:accessedviamounttarget', 's3:dataaccesspointaccount', 's3:dataaccesspointarn', 'vpc-lattice-svcs:sourcevpc',
  'vpc-lattice-svcs:sourcevpcowneraccount', 'aws:ec2instancesourcevpc', 'ec2:sourceinstancearn', 'aws:vpceaccount',
];
const KNOWN = Symbol('accounts of the templates');
const FOUND = new WeakMap<PolicyDocument, readonly Exposure[]>();

/** The policies of a resource that has them by {@link RESOURCE_POLICIES}. */
export function policiesOf(resource: Resource): PolicyDocument[] {
  const source = RESOURCE_POLICIES[resource.type];
  return source.documents(resource).map((property) => documentAt(property, 'resource')).filter((one) => one !== undefined);
}

/** Judges the policies of a resource by what outsiders of some kinds can do. */
export function judgeExposure(
  resource: Resource, kinds: readonly Kind[], message: (principal: string) => string, counts: (statement: Statement) => boolean = () => true,
): Judgement {
  const documents = policiesOf(resource);
  return documents.length === 0 ? NOT_APPLICABLE : judgeEach(documents, (document) => outcomesOf(resource, document, kinds, message, counts));
}

/** {@link judgeExposure} for one document. */
export function outcomesOf(
  resource: Resource, document: PolicyDocument, kinds: readonly Kind[], message: (principal: string) => string,
  counts: (statement: Statement) => boolean = () => true,
): readonly Outcome[] {
  const found = exposuresOf(resource, document).filter(({ kind, statement }) => kinds.includes(kind) && counts(statement));
  if (found.length === 0) {
    requireStatements(document);
    return kinds.includes('PUBLIC') ? openPrincipals(resource, document) : [];
  }
  return judgeEach(found, ({ place, principal, isSure }): Outcome[] => [{
    status: isSure ? 'fail' : 'unknown', property: place, message: message(readable(principal)),
  }]);
}

/** Everything that outsiders can do by the Allow statements of a document; worked out once. */
function exposuresOf(resource: Resource, document: PolicyDocument): readonly Exposure[] {
  let found = FOUND.get(document);
  if (found === undefined) {
    const target = targetOf(resource, document.policy);
    found = document.policy.statements.flatMap((statement) => hitsOf(resource, document, target, statement));
    FOUND.set(document, found);
  }
  return found;
}

function hitsOf(resource: Resource, document: PolicyDocument, target: Target, statement: Statement): Exposure[] {
  if (statement.effect !== 'Allow' || isPlainlyOwn(resource, statement)) {
    return [];
  }
  const hits = new StatementRules(target, statement, resource.estate.once(KNOWN, knownIn)).hits();
  return hits.filter(({ answer }) => answer.sure === 'yes' || !hasConditionOn(statement.conditions, OWN_WAYS)).map(({ kind, principal, answer }) => ({
    kind,
    principal,
    statement,
    // What an outsider says of himself, such as his tags, is as he likes.
    isSure: answer.sure === 'yes' || isKnown(statementPlace(document, statement).at('Condition').raw),
    place: kind === OutsiderFindingKind.CONFUSED_DEPUTY && statement.conditions.length > 0
      ? statementPlace(document, statement).at('Condition') : elementPlace(document, statement, 'Principal', 'NotPrincipal'),
  }));
}

/** Most statements are for the own account, or for services that say for whose: that needs no evaluation. */
function isPlainlyOwn({ account }: Resource, { policy, principals, conditions }: Statement): boolean {
  const isTrust = policy.origin.kind === 'trust';
  const asksForSource = conditions.some(({ key, operator, ifExists, quantifier, values }) => (
    key.toLowerCase() === 'aws:sourceaccount' && operator === 'stringequals' && !ifExists && quantifier === undefined && values.every((value) => value === account)
  ));
  return principals?.every(({ kind, value }) => kind === 'Service' ? isTrust || asksForSource
    : kind === 'AWS' ? value === account || value.split(':')[4] === account : kind === 'CanonicalUser') === true;
}

/** Principals of which only the deployment knows whether they are everybody. */
function openPrincipals(resource: Resource, document: PolicyDocument): readonly Outcome[] {
  const statements = document.policy.statements.filter(({ effect }) => effect === 'Allow');
  return judgeEach(statements, (statement) => {
    const principals = elementPlace(document, statement, 'Principal', 'NotPrincipal');
    const named = principals.isOpaque ? principals : principals.at('AWS');
    const open = (named.isOpaque ? [named] : named.items()).some((item) => item.isOpaque && resource.estate.find(item.pattern() ?? '') === undefined);
    if (open && isOpenToEverybody(resource, document.policy, statement)) {
      throw new UnknownValue(principals);
    }
    return [];
  });
}

function isOpenToEverybody(resource: Resource, policy: Policy, statement: Statement): boolean {
  const everyone: Statement = { ...statement, principals: [{ kind: 'Everyone', value: '*' }], notPrincipals: undefined };
  const supposed = { ...policy, statements: policy.statements.map((one) => one === statement ? everyone : one) };
  const hits = new StatementRules(targetOf(resource, supposed), everyone, resource.estate.once(KNOWN, knownIn)).hits();
  return hits.some(({ kind }) => EVERYBODY.includes(kind)) && !hasConditionOn(statement.conditions, OWN_WAYS);
}

function targetOf(resource: Resource, policy: Policy): Target {
  return {
    arn: arnOf(resource, policy.origin.kind),
    account: resource.account,
    policies: [policy],
    policyMustAllow: true,
    resourceControls: [],
    tags: {},
  };
}

function arnOf(resource: Resource, kind: PolicyKind): string {
  const { partition, region, account, logicalId } = resource;
  if (kind === 'trust') {
    return resource.arn ?? `arn:${partition}:iam::${account}:role/${logicalId}`;
  }
  const { service, of } = RESOURCE_POLICIES[resource.type];
  const named = of === undefined ? undefined : resource.at(of).items()[0]?.pattern();
  const own = named === undefined ? resource.arn : resource.estate.find(named)?.arn ?? named;
  // The ARN under which something is managed may be of another service than the requests to it.
  return own?.startsWith(`arn:${partition}:${service}:`) === true ? own : `arn:${partition}:${service}:${region}:${account}:${logicalId}`;
}

/** The accounts of all stacks are ours. */
function knownIn({ templates }: Estate): Known {
  return { accounts: new Set(templates._stacks.map(({ account }) => account)), repositoryOwners: [] };
}
