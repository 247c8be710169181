import { IamResources } from './iam-resources';
import { ManagedPolicies, type SuppliedPolicy } from './managed-policies';
import { Organization, type Placement, type SuppliedControl } from './organization';
import { readPermissionSets } from './permission-sets';
import { identityOf, Principals } from './principals';
import { ResourcePolicies } from './resource-policies';
import { roleHoldersOf } from './role-holders';
import { Targets } from './targets';
import type { Model, RoleHolder } from './types';
import type { TemplateStack } from '../../template/model/template-stack';
import type { Identity, Policy, Target } from '../evaluation/types';

/** What the templates do not say. */
export interface ModelAdditions {
  readonly managedPolicies: SuppliedPolicy[];
  readonly placements: Placement[];
  readonly controls: SuppliedControl[];
}

/** Nothing beyond the templates. */
export const NO_ADDITIONS: ModelAdditions = { managedPolicies: [], placements: [], controls: [] };

/** Reads everything that templates say about access. */
export function modelOf(stacks: TemplateStack[], additions: ModelAdditions = NO_ADDITIONS): AccessGraph {
  // A type such as `toString` is none of CloudFormation, and every object has one in store.
  const resources = stacks.flatMap((stack) => stack.resources).filter(({ type }) => type.includes('::'));
  const warnings = new Set<string>();
  const principals = new Principals();
  const managed = new ManagedPolicies(resources.filter(({ type }) => type === 'AWS::IAM::ManagedPolicy'), additions.managedPolicies, warnings);
  const iam = new IamResources(principals, managed, warnings);
  iam.read(resources);
  readPermissionSets(resources, principals, iam);
  const organization = new Organization(resources, additions.placements, additions.controls);
  const targets = new Targets(organization);
  new ResourcePolicies(targets, warnings).read(resources);
  return new AccessGraph(principals, targets, organization, roleHoldersOf(resources, principals), [...warnings]);
}

/** A model, complete: the identities with their control policies, the roles as targets that their trust policy guards. */
export class AccessGraph implements Model {
  public readonly identities: Identity[];
  public readonly targets: Target[];
  public readonly policies: Policy[];
  private readonly byArn: Map<string, Identity>;

  constructor(
    principals: Principals, private readonly area: Targets, private readonly organization: Organization,
    public readonly roleHolders: RoleHolder[], public readonly warnings: string[],
  ) {
    for (const { arn, account, path, tags, kind, trust, scope } of principals.all()) {
      const target = area.declare({ arn, account, path, tags, scope });
      if (kind === 'role' || kind === 'permission-set') {
        target.policyMustAllow = true;
        if (trust === undefined) {
          const reason = kind === 'role' ? 'which is not in the templates' : 'which IAM Identity Center makes';
          target.unknownPolicy = `the trust policy of ${path}, ${reason}`;
        } else if (!target.policies.includes(trust)) {
          target.policies.push(trust);
        }
      }
    }
    this.identities = principals.all().map((draft) => identityOf(draft, organization.levelsOf(draft.account, 'service-control')));
    this.targets = area.all();
    this.byArn = new Map(this.identities.map((identity) => [identity.arn, identity]));
    this.policies = [...new Set([
      ...this.identities.flatMap(policiesOf),
      ...this.targets.flatMap(({ policies, resourceControls }) => [...policies, ...resourceControls.flat()]),
    ])];
  }

  public identityByArn(arn: string): Identity | undefined {
    return this.byArn.get(arn);
  }

  /** What limits the identities of an account that has none in the templates. */
  public serviceControlsOf(account: string): Policy[][] {
    return this.organization.levelsOf(account, 'service-control');
  }

  public targetsFor(arn: string, account?: string): Target[] {
    return this.area.overlapping(arn, account);
  }
}

function policiesOf({ policies, boundary, serviceControls }: Identity): Policy[] {
  return [...policies, ...boundary === undefined ? [] : [boundary], ...serviceControls.flat()];
}
