import { allOf, type Answer } from './answer';
import type { Asker } from './asker';
import type { Fixed } from './context';
import type { Gate } from './gate';
import type { Node } from './node';
import type {
  CreationTechnique, HijackTechnique, ImpersonationTechnique, Need, PassRoleTechnique, SelfTechnique, SomeResource, TakeoverTechnique,
  UnlockTechnique,
} from './technique';
import { CREATION, HIJACK, IDENTITY_CENTER, IMPERSONATION, PASS_ROLE, SELF, TAKEOVER, UNLOCK } from './techniques';
import type { Identity } from '../evaluation/types';

const OF_NO_REGION = /^(iam|sso|identitystore):/;
const OF_NO_ACCOUNT = /^(sso:|identitystore:(group|user)\/)/;

/** The techniques whose actions an identity could have. */
export interface Usable {
  readonly self: readonly SelfTechnique[];
  readonly unlock: readonly UnlockTechnique[];
  readonly impersonation: readonly ImpersonationTechnique[];
  readonly takeover: readonly TakeoverTechnique[];
  readonly creation: readonly CreationTechnique[];
  readonly identityCenter: readonly CreationTechnique[];
  /** By the service that the role must trust. */
  readonly passRole: ReadonlyMap<string, readonly PassRoleTechnique[]>;
  readonly passesRoles: boolean;
  readonly hijack: readonly HijackTechnique[];
  readonly any: boolean;
}

/** Finds the usable techniques, once for identities of the same policies. */
export class Usables {
  private readonly found = new Map<string, Usable>();
  private readonly elsewhere = new Map<string, Answer>();

  constructor(private readonly asker: Asker, private readonly gate: Gate) {}

  public of({ identity }: Node): Usable {
    const key = `${identity.kind} ${this.gate.key(identity)}`;
    let usable = this.found.get(key);
    if (usable === undefined) {
      const passes = (needs: readonly Need[]) => needs.every(({ action }) => this.gate.passes(identity, action));
      const fits = ({ who, needs }: { who?: readonly string[]; needs: readonly Need[] }) => who?.includes(identity.kind) !== false && passes(needs);
      const passesRoles = this.gate.passes(identity, 'iam:PassRole');
      const lists = {
        self: SELF.filter(fits),
        unlock: UNLOCK.filter(fits),
        impersonation: IMPERSONATION.filter(fits),
        hijack: HIJACK.filter(fits),
        takeover: TAKEOVER.filter(fits),
        creation: CREATION.filter(fits),
        identityCenter: IDENTITY_CENTER.filter(fits),
      };
      const passRole = new Map<string, PassRoleTechnique[]>();
      for (const technique of passesRoles ? PASS_ROLE.filter(fits) : []) {
        const service = technique.trusts ?? technique.passedTo;
        passRole.set(service, [...passRole.get(service) ?? [], technique]);
      }
      usable = { ...lists, passRole, passesRoles, any: passesRoles || Object.values(lists).some(({ length }) => length > 0) };
      this.found.set(key, usable);
    }
    return usable;
  }

  /** The needs of a technique that have nothing to do with whom it is about. */
  public elsewhereAllowed({ identity }: Node, id: string, needs: readonly Need[]): Answer {
    const key = `${id} ${identity.arn} ${this.gate.key(identity)}`;
    let answer = this.elsewhere.get(key);
    if (answer === undefined) {
      const byPattern = new Map<string, string[]>();
      for (const { action, on } of needs) {
        if (typeof on === 'object') {
          const arn = arnOf(on, action, identity);
          byPattern.set(arn, [...byPattern.get(arn) ?? [], action]);
        }
      }
      answer = allOf(...[...byPattern].map(([arn, actions]) => () => this.asker.mayAll(identity, actions, arn, keysOf(arn))));
      this.elsewhere.set(key, answer);
    }
    return answer;
  }
}

function arnOf({ some, service = '' }: SomeResource, action: string, { partition, account = '*' }: Identity): string {
  const kind = `${service || action.slice(0, action.indexOf(':'))}:${some}`;
  const owner = OF_NO_ACCOUNT.test(kind) ? '' : account;
  return some === '*' ? '*' : `arn:${partition}:${kind.slice(0, kind.indexOf(':'))}:${OF_NO_REGION.test(kind) ? '' : '*'}:${owner}:${some}`;
}

/** Whoever makes a principal gives it no boundary, and AdministratorAccess. */
function keysOf(arn: string): Record<string, Fixed> {
  const partition = /^arn:([^:]+):iam::[^:]+:(?:role|user)\//.exec(arn)?.[1];
  return partition === undefined ? {} : { 'iam:PermissionsBoundary': 'absent', 'iam:PolicyARN': `arn:${partition}:iam::aws:policy/AdministratorAccess` };
}
