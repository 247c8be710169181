import { AccessLevel } from './access-level';
import { AccessModel } from './access-model';
import { ACTIONS_DATE, actionsOf, nearestService, services } from './data/action-table';
import { levelsTable } from './levels/levels-table';
import { misspelt } from './levels/misspelt';
import { levelsOf } from './levels/principal';
import type { Model } from './model/types';
import { PrincipalLevels } from './principal-levels';
import { byPath } from './questions/near';

/**
 * What each principal may do at most, counted by service and access level, as AWS classes its actions.
 *
 * The counts are an upper bound: what the policies of the principal allow on anything under any condition, less what is denied on
 * every resource without a condition, and no more than permissions boundary and service control policies let through. What
 * resource policies grant does not count.
 *
 * AWS counts actions such as `iam:PassRole` and `sts:AssumeRole` as mere Write; they are listed on their own, and `EscalationGraph`
 * says what can be done with them.
 *
 * The table of actions is a snapshot (see {@link date}). Actions that it does not have are warnings, not errors: they may be
 * newer, or misspelt.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export class AccessLevels {
  /** The levels of every user, group, role and permission set of the model. */
  public static of(model: AccessModel): AccessLevels {
    return new AccessLevels(model._model);
  }

  /**
   * The actions of a service at the given levels, or at any level when none is given; sorted.
   *
   * Use it in a question: "no action of CloudTrail that writes". Whoever means every change names `WRITE`,
   * `PERMISSIONS_MANAGEMENT` and `TAGGING`.
   *
   * @param service prefix of the service, such as `cloudtrail`; an unknown one is an error.
   * @param levels the levels that count.
   */
  public static actionsOf(service: string, ...levels: AccessLevel[]): string[] {
    if (!services().includes(service.toLowerCase())) {
      const nearest = nearestService(service);
      const advice = nearest === service.toLowerCase() ? '' : `; did you mean ${nearest}?`;
      throw new Error(`'service' must be the prefix of an AWS service (table of ${ACTIONS_DATE}), got ${service}${advice}`);
    }
    return actionsOf(service)
      .filter(({ level }) => levels.length === 0 || levels.includes(level))
      .map(({ name }) => name)
      .sort();
  }

  /** One entry for each user, group, role and permission set, sorted by path. */
  public readonly principals: PrincipalLevels[];
  /** Actions in policies that the table does not have, with the nearest that it has; sorted. They are not counted. */
  public readonly warnings: string[];
  /** ISO date of the table of actions. */
  public readonly date: string = ACTIONS_DATE;

  private constructor(model: Model) {
    this.principals = levelsOf(model.identities);
    this.warnings = misspelt(model.policies);
  }

  /** The entry of one principal, by its construct path or the end of it. One that the model does not have is an error. */
  public forPrincipal(principal: string): PrincipalLevels {
    const [found] = byPath(this.principals, (entry) => entry.principal, principal) as (PrincipalLevels | undefined)[];
    if (found === undefined) {
      throw new Error(`'principal' must be the path of a user, group, role or permission set, got ${principal}; there are: ${
        this.principals.map((entry) => entry.principal).join(', ') || 'none'}`);
    }
    return found;
  }

  /** A table for people: a row for each principal, and what deserves a look below it. */
  public toMarkdown(): string {
    return levelsTable(this.principals, this.warnings, this.date);
  }
}
