import type { Condition, Statement } from '../evaluation/types';

/** A token of an OpenID Connect provider that its holder got without our doing. */
export interface Token {
  readonly claims: Readonly<Record<string, string>>;
  /** The organization whose any repository it could be; absent when anybody can get it. */
  readonly owner?: string;
}

const CI = {
  'token.actions.githubusercontent.com': { prefix: 'repo:', rest: ':ref:refs/heads/main', audience: 'sts.amazonaws.com' },
  'gitlab.com': { prefix: 'project_path:', rest: ':ref_type:branch:ref:main', audience: 'https://gitlab.com' },
} as const;
const NAME = 'q7x0';

/** Where a provider's ARN or URL says it is: what stands before `:sub` in condition keys. */
export function issuerOf(provider: string): string {
  return provider.replace(/^.*:oidc-provider\//, '').replace(/^https:\/\//, '');
}

/** Whether a provider gives tokens to repositories of anybody. */
export function isSharedCi(issuer: string): issuer is keyof typeof CI {
  return issuer in CI;
}

/** Tokens that outsiders have: of a repository of theirs, named so as to fit the patterns of a statement where these are open. */
export function repositoryTokens(issuer: keyof typeof CI, { conditions }: Statement): Token[] {
  const { prefix, rest, audience } = CI[issuer];
  const base = { [`${issuer}:aud`]: audience };
  const tokenOf = (subject: string, owner?: string): Token => {
    const repository = subject.slice(prefix.length).split(':')[0] ?? '';
    return {
      claims: {
        ...base,
        [`${issuer}:sub`]: subject,
        [`${issuer}:repository`]: repository,
        [`${issuer}:repository_owner`]: repository.split('/')[0] ?? '',
        [`${issuer}:repository_id`]: '998877665',
        [`${issuer}:repository_owner_id`]: '887766554',
        [`${issuer}:project_path`]: repository,
        [`${issuer}:namespace_path`]: repository.split('/')[0] ?? '',
        [`${issuer}:project_id`]: '998877665',
        [`${issuer}:enterprise_id`]: '776655443',
        [`${issuer}:actor_id`]: '665544332',
        [`${issuer}:job_workflow_ref`]: `${repository}/.github/workflows/any.yml@refs/heads/main`,
      },
      ...(owner !== undefined && { owner }),
    };
  };
  const tokens = [tokenOf(`${prefix}${NAME}-outsider/${NAME}${rest}`)];
  for (const pattern of patternsOf(conditions, [`${issuer}:sub`])) {
    tokens.push(...fitting(pattern, prefix, rest).map(({ subject, owner }) => tokenOf(subject, owner)));
  }
  for (const pattern of patternsOf(conditions, [`${issuer}:repository`, `${issuer}:project_path`])) {
    tokens.push(...fitting(`${prefix}${pattern}${rest}`, prefix, rest).map(({ subject, owner }) => tokenOf(subject, owner)));
  }
  return tokens;
}

/** Whether a claim other than that of a repository says who it must be. */
export function hasConditionOn(conditions: readonly Condition[], keys: readonly string[]): boolean {
  return conditions.some(({ operator, key, quantifier, ifExists }) => (
    keys.includes(key.toLowerCase()) && operator !== 'null' && !operator.includes('not') && quantifier !== 'all' && !ifExists
  ));
}

/** What conditions on some keys ask for. */
export function patternsOf(conditions: readonly Condition[], keys: readonly string[]): string[] {
  return conditions.filter(({ key }) => keys.includes(key.toLowerCase())).flatMap(({ values }) => values);
}

/** A text that fits a pattern. */
export function filled(pattern: string): string {
  return pattern.replace(/\*+/g, NAME).replace(/\?/g, 'q');
}

/** A subject that fits a pattern: anybody's when the owner is open, else one of the owner's when the repository is. */
function fitting(pattern: string, prefix: string, rest: string): { subject: string; owner?: string }[] {
  const open = /[*?]/;
  const body = pattern.startsWith(prefix) ? pattern.slice(prefix.length) : pattern;
  const [owner, afterOwner] = split(body, '/');
  if (!pattern.startsWith(prefix) || open.test(owner)) {
    // What is left open may hold the slash: the owner is then whatever the outsider has registered.
    const subject = afterOwner === undefined ? `${prefix}${owner.replace(/\*.*$/, '')}${NAME}/${NAME}${rest}` : `${prefix}${filled(owner)}/${filled(afterOwner)}`;
    const withTail = `${prefix}${NAME}/${NAME}${filled(tailOf(body))}`;
    return open.test(pattern)
      ? [{ subject: afterOwner === undefined || afterOwner.includes(':') ? subject : `${subject}${rest}` }, { subject }, { subject: withTail }] : [];
  }
  const [repository, ref] = split(afterOwner ?? '', ':');
  if (!open.test(repository)) {
    return [];
  }
  const start = `${prefix}${owner}/${filled(repository)}`;
  return ref === undefined ? [{ subject: `${start}${rest}`, owner }, { subject: start, owner }] : [{ subject: `${start}:${filled(ref)}`, owner }];
}

/** What a pattern whose beginning is open asks for at the end of a subject: `:environment:prod` of `*:environment:prod`. */
function tailOf(pattern: string): string {
  return pattern.includes(':') ? pattern.slice(pattern.indexOf(':')) : '';
}

function split(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}
