import { accountOf, resourceOf, serviceOf } from './arns';
import type { Organization } from './organization';
import { nearest } from './scopes';
import { readable } from '../../template/model/opaque';
import { relate, sameText } from '../evaluation/glob';
import type { Policy, Target } from '../evaluation/types';

/** A resource that policies are still being added to. */
export interface TargetDraft {
  readonly arn: string;
  readonly account?: string;
  readonly path?: string;
  /** The stack that it is in, or that speaks of it. */
  readonly scope: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly policies: Policy[];
  policyMustAllow: boolean;
  unknownPolicy?: string;
  allTags?: boolean;
}

/** What a draft starts with. */
export type TargetStart = Pick<TargetDraft, 'arn' | 'account' | 'path' | 'scope' | 'tags'>;

/** A policy that bears on every resource of a pattern, such as the resource policy of CloudWatch Logs in a Region. */
interface AreaPolicy {
  readonly pattern: string;
  readonly policy: Policy;
}

// What lies under a resource shares its policy: objects of a bucket, indexes of a table. Versions and aliases of functions do not.
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  'apigateway': ['/*'],
  'dynamodb': ['/*'],
  'es': ['/*'],
  'execute-api': ['/*'],
  'kinesis': ['/*'],
  'logs': [':*'],
  's3': ['/*'],
  's3-object-lambda': ['/*'],
  's3-outposts': ['/*'],
  's3express': ['/*'],
  's3tables': ['/*'],
  's3vectors': ['/*'],
};

/** Resources by ARN, with the policies of their own. */
export class Targets {
  private readonly drafts = new Map<string, TargetDraft[]>();
  private readonly areas: AreaPolicy[] = [];
  private readonly cache = new Map<string, Target[]>();
  private done: Target[] | undefined;
  private readonly byService = new Map<string, Target[]>();

  constructor(private readonly organization: Organization) {}

  /** A resource of a template. Two may have one ARN, if only the deployment will tell their accounts apart. */
  public declare(start: TargetStart): TargetDraft {
    const others = this.drafts.get(start.arn) ?? [];
    const found = others.find(({ path }) => path === start.path);
    if (found !== undefined) {
      return found;
    }
    const draft: TargetDraft = { ...start, policies: [], policyMustAllow: false };
    this.drafts.set(start.arn, [...others, draft]);
    return draft;
  }

  /** What a policy speaks of, which may be outside of the templates. */
  public named(start: TargetStart): TargetDraft[] {
    const found = this.find(start.arn, start.scope);
    return found.length > 0 ? found : [this.declare(start)];
  }

  public find(arn: string, scope: string): TargetDraft[] {
    return nearest(this.drafts.get(arn) ?? [], scope);
  }

  public addArea(pattern: string, policy: Policy): void {
    this.areas.push({ pattern, policy });
  }

  public all(): Target[] {
    if (this.done === undefined) {
      this.done = [...this.drafts.values()].flat().map((draft) => this.complete(draft));
      for (const target of this.done) {
        const service = serviceOf(target.arn);
        this.byService.set(service, [...this.byService.get(service) ?? [], target]);
      }
    }
    return this.done;
  }

  /** See `Model.targetsFor`. */
  public overlapping(arn: string, account?: string): Target[] {
    const key = `${account ?? ''} ${arn}`;
    const found = this.cache.get(key) ?? this.search(arn, account);
    this.cache.set(key, found);
    return found;
  }

  private search(question: string, account?: string): Target[] {
    const targets: Target[] = [];
    const meant: Target[] = [];
    for (const target of this.candidates(question)) {
      for (const form of formsOf(target.arn)) {
        const relation = relate(question, form);
        if (relation === 'inside') {
          meant.push({ ...target, arn: question });
        } else if (relation === 'overlaps' && (isSpecial(target) || readable(form) === readable(question))) {
          targets.push({ ...target, arn: relate(form, question) === 'inside' ? form : question });
        }
      }
    }
    // Two resources never have the same ARN: what certainly is one is none of the others.
    return meant.length > 0 ? meant : [...targets, this.elsewhere(question, account)];
  }

  private candidates(question: string): Target[] {
    const all = this.all();
    const service = serviceOf(question);
    return /[*?]/.test(service) || service === '' || readable(service) !== service
      ? all
      : [...this.byService.get(service) ?? [], ...this.byService.get('') ?? []];
  }

  /** What the model has not: no policy but those of an area. */
  private elsewhere(arn: string, owner?: string): Target {
    const account = accountOf(arn) ?? owner;
    const areas = this.areas.filter(({ pattern }) => relate(arn, pattern) !== 'apart');
    return {
      arn,
      account,
      policies: areas.map(({ policy }) => policy),
      policyMustAllow: letsNobodyIn(arn),
      unread: this.unread(arn, account, owner),
      resourceControls: this.organization.levelsOf(account, 'resource-control'),
      tags: {},
    };
  }

  /** What the policy of somebody else's resource, or of a role or a key, says counts, and here it is not known. */
  private unread(arn: string, account?: string, owner?: string): string | undefined {
    const isForeign = account !== undefined && owner !== undefined && sameText(account, owner) === 'apart';
    return isForeign || letsNobodyIn(arn) ? `the policy of ${readable(arn)}, which is not in what was read` : undefined;
  }

  private complete(draft: TargetDraft): Target {
    const areas = this.areas.filter(({ pattern }) => relate(draft.arn, pattern) !== 'apart').map(({ policy }) => policy);
    return {
      ...draft,
      policies: [...draft.policies, ...areas],
      resourceControls: this.organization.levelsOf(draft.account, 'resource-control'),
    };
  }
}

/** A resource that a question about "everything" has to look at on its own: the others are like those that no template has. */
export function isSpecial({ policies, policyMustAllow, unknownPolicy, tags, resourceControls }: Target): boolean {
  return policies.length > 0 || policyMustAllow || unknownPolicy !== undefined || resourceControls.length > 0 || Object.keys(tags).length > 0;
}

/** A role or a key, which only its own policy opens. Patterns stand for many, of which some may be open. */
function letsNobodyIn(arn: string): boolean {
  return !/[*?]/.test(arn) && /^(iam:role|kms:key)\//.test(`${serviceOf(arn)}:${resourceOf(arn)}`);
}

/** What stands behind the ARN of a resource for everything that it holds, where that shares its policy. */
export function childFormsOf(arn: string): readonly string[] {
  return CHILDREN[serviceOf(arn)] ?? [];
}

function formsOf(arn: string): string[] {
  return [arn, ...childFormsOf(arn).map((child) => `${arn}${child}`)];
}
