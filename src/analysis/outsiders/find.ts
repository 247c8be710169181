import { readable } from '../../template/model/opaque';
import type { Answer } from '../escalation/answer';
import { bare } from '../escalation/asker';
import type { Statement, Target } from '../evaluation/types';
import type { Model } from '../model/types';
import { OutsiderCertainty, OutsiderFinding, OutsiderFindingKind as Kind } from '../outsider-finding';
import type { OutsiderOptions } from '../outsider-options';
import { StatementRules, type Known } from './rules';

const REMEDIES: Readonly<Record<Kind, string>> = {
  [Kind.PUBLIC]: 'name the principals, or ask for aws:PrincipalOrgID',
  [Kind.ANY_AWS_ACCOUNT]: 'name the accounts, or ask for aws:PrincipalOrgID',
  [Kind.FOREIGN_ACCOUNT]: 'ask for an sts:ExternalId in trust policies of third parties, or add the account to trustedAccounts',
  [Kind.FOREIGN_ORGANIZATION]: 'ask for the aws:PrincipalOrgID of the own organization',
  [Kind.CONFUSED_DEPUTY]: 'ask for aws:SourceAccount, or better aws:SourceArn',
  [Kind.OIDC_ANY_REPOSITORY]: 'ask for a sub that names organization and repository, without wildcards in either',
  [Kind.OIDC_WHOLE_ORGANIZATION]: 'ask for a sub that names the repository, or add the organization to trustedRepositoryOwners',
  [Kind.OIDC_ANY_SUBJECT]: 'ask for the sub and aud of the provider',
  [Kind.SAML_ANY_AUDIENCE]: 'ask for SAML:aud https://signin.aws.amazon.com/saml',
};

/** Judges every Allow statement of every resource and trust policy. */
export function findOutsiders(model: Model, options: OutsiderOptions): OutsiderFinding[] {
  const known = knownIn(model, options);
  const found = new Map<string, OutsiderFinding>();
  for (const target of [...model.targets, ...rolesWithoutTarget(model)]) {
    for (const statement of target.policies.flatMap(({ statements }) => statements)) {
      for (const { kind, principal, answer } of new StatementRules(target, statement, known).hits()) {
        const finding = findingOf(kind, target, principal, statement, answer);
        found.set([kind, finding.path, principal, finding.statement].join('\n'), finding);
      }
    }
  }
  return [...found.values()].sort((one, other) => compare(one.path, other.path) || compare(one.kind, other.kind));
}

function findingOf(kind: Kind, target: Target, principal: string, statement: Statement, answer: Answer): OutsiderFinding {
  const { origin } = statement.policy;
  return OutsiderFinding._of({
    kind,
    path: readable(target.path ?? target.arn),
    principal: readable(principal),
    actions: (statement.actions ?? statement.notActions?.map((action) => `everything but ${action}`) ?? []).map(readable),
    statement: `statement ${readable(statement.sid ?? String(statement.index + 1))} of ${readable(origin.name)} (${readable(origin.path)})`,
    certainty: answer.sure === 'yes' ? OutsiderCertainty.CERTAIN : OutsiderCertainty.POSSIBLE,
    conditions: answer.sure === 'yes' ? [] : answer.hangsOn.map(readable),
    remedy: REMEDIES[kind],
  });
}

function knownIn({ identities, targets }: Model, options: OutsiderOptions): Known {
  return {
    accounts: new Set([
      ...[...identities.filter(({ missing }) => missing.length === 0), ...targets].flatMap(({ account }) => account ?? []),
      ...options.trustedAccounts ?? [],
    ]),
    repositoryOwners: options.trustedRepositoryOwners ?? [],
    ...(options.organizationId !== undefined && { organization: options.organizationId }),
  };
}

/** Trust policies of roles that the model does not list among its targets. */
function rolesWithoutTarget({ identities, targets }: Model): Target[] {
  const listed = new Set(targets.map(({ arn }) => arn));
  return identities.flatMap(({ trust, arn, account, path }) => trust === undefined || listed.has(arn) ? []
    : { ...bare(arn, account), policies: [trust], policyMustAllow: true, path });
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
