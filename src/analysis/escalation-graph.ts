import type { AccessModel } from './access-model';
import { findEscalations, type Found } from './escalation/find';
import { Names } from './escalation/names';
import type { AcceptedEscalation, BootstrapRolesOptions, EscalationOptions } from './escalation-options';
import type { EscalationPath } from './escalation-path';
import { requireTexts } from '../private/validation';
import { requireActionNames } from './questions/checks';

/**
 * Who can get more rights than he was given: for every user, group, role and permission set of a model the shortest way to
 * administrator rights, or to a more powerful role.
 *
 * A principal is an **administrator** when a statement allows it every action on every resource and nothing (permissions boundary,
 * service control policy, Deny) keeps it from giving `AdministratorAccess` to a principal without boundary. Administrators, and those
 * that the options declare, are where paths end, not findings. Whoever is no administrator but may change IAM so as to become one
 * (IAMFullAccess, for instance) is a finding: declare it if it is meant.
 *
 * A role is **more powerful** than a principal when it may do on everything all the sensitive actions that the principal may do on
 * everything, and more.
 *
 * The roles of the CDK bootstrap stack count although no template has them. A path is *certain* when the templates alone allow each
 * step; it is *possible* when it hangs on what they do not tell, such as MFA, and then says on what. A principal whose policies are
 * not all known counts with those that are, and is listed in `incomplete`.
 *
 * What leads through IAM Identity Center (`sso:CreateAccountAssignment`, for instance) is always *possible* only, and reported where no
 * other path is: no template tells which account manages it, nor who has a user there.
 *
 * No path means: none by the techniques that this version knows. The action sets were compared with pathfinding.cloud, where the
 * research behind them is credited.
 *
 * @see https://pathfinding.cloud
 */
export class EscalationGraph {
  /**
   * Looks for paths. An accepted path without a reason, and bootstrap options that cannot be, are errors.
   *
   * @param options what is known and wanted
   */
  public static of(model: AccessModel, options?: EscalationOptions): EscalationGraph {
    const given = options ?? {};
    requireTexts('reason', given.accepted?.map(({ reason }) => reason));
    requireTexts('administrators', given.administrators);
    requireActionNames('sensitiveActions', given.sensitiveActions);
    const silent = given.accepted?.find(({ reason }) => reason.trim() === '');
    if (silent !== undefined) {
      throw new Error(`'reason' must say why the path from ${silent.from} to ${silent.to} is accepted, got an empty text`);
    }
    return new EscalationGraph(findEscalations(model._model, { ...given, bootstrap: plain(model, given.bootstrap) }), given);
  }

  /** Paths that nobody accepted: administrators' rights first, certain ones first, then by where they start. */
  public readonly paths: EscalationPath[];
  /** Paths that the options accept. */
  public readonly accepted: EscalationPath[];
  /** Accepted paths that do not exist: remove them from the options. */
  public readonly unusedAcceptances: string[];
  /** Construct paths (or ARNs) of the administrators. */
  public readonly administrators: string[];
  /** Construct paths (or ARNs) of principals some policies of which are not known: they may have more paths. */
  public readonly incomplete: string[];

  private readonly names: Names;

  private constructor(found: Found, options: EscalationOptions) {
    const used = new Set<AcceptedEscalation>();
    this.names = found.names;
    const isAccepted = (path: EscalationPath) => {
      const match = (options.accepted ?? []).filter(({ from, to }) => this.names.match(path.from, from) && this.names.match(path.to, to));
      match.forEach((entry) => used.add(entry));
      return match.length > 0;
    };
    this.accepted = found.paths.filter(isAccepted);
    this.paths = found.paths.filter((path) => !this.accepted.includes(path));
    this.unusedAcceptances = (options.accepted ?? []).filter((entry) => !used.has(entry)).map(({ from, to }) => `${from} → ${to}`);
    this.administrators = found.administrators;
    this.incomplete = found.incomplete;
  }

  /**
   * The path of a principal, if it has one that nobody accepted.
   *
   * @param principal construct path, name or ARN. One that the model does not have is an error.
   */
  public pathFrom(principal: string): EscalationPath | undefined {
    requireTexts('principal', [principal]);
    this.names.require(principal);
    return this.paths.find(({ from }) => this.names.match(from, principal));
  }

  /**
   * Fails when there is a path, or when an accepted one does not exist any more.
   *
   * @param except principals whose paths are of no interest here: construct path, name or ARN; `*` stands for any characters
   */
  public assertNoPaths(except?: string[]): void {
    const paths = this.paths.filter(({ from }) => !(except ?? []).some((name) => this.names.match(from, name)));
    const lines = [
      ...(paths.length === 0 ? [] : [`${paths.length} principal${paths.length === 1 ? '' : 's'} can get more rights:`, ...paths.map(String)]),
      ...this.unusedAcceptances.map((entry) => `The accepted path ${entry} does not exist; remove it from 'accepted'.`),
    ];
    if (lines.length > 0) {
      throw new Error(lines.join('\n'));
    }
  }

  /** The same as text. */
  public toString(): string {
    return [
      ...(this.paths.length === 0 ? ['No principal can get more rights by a technique that is known.'] : this.paths.map(String)),
      ...this.unusedAcceptances.map((entry) => `Accepted, but not there any more: ${entry}`),
      ...this.incomplete.map((principal) => `Not all policies are known of ${principal}`),
    ].join('\n');
  }

  /** The same as Markdown, for a review or a report; the same model gives the same text. */
  public toMarkdown(): string {
    const rows = this.paths.map(({ from, to, certainty, steps, conditions }) => (
      `| ${cell(from)} | ${cell(to)} | ${certainty.toLowerCase()} | ${cell(steps.map(({ title, technique }) => `${title} (\`${technique}\`)`).join(', then '))} | ${cell(conditions.join('; '))} |`
    ));
    return [
      '# Privilege escalation', '',
      ...(rows.length === 0 ? ['No principal can get more rights by a technique that is known.']
        : ['| From | To | Certainty | How | Hangs on |', '| --- | --- | --- | --- | --- |', ...rows]),
      ...list('Accepted', this.accepted.map(({ from, to }) => `${from} → ${to}`)),
      ...list('Accepted, but not there any more', this.unusedAcceptances),
      ...list('Administrators', this.administrators),
      ...list('Not all policies are known', this.incomplete),
      '',
    ].join('\n');
  }
}

/** Documents that belong to the app, such as that of a policy of its own, may hold tokens. */
function plain(model: AccessModel, bootstrap: BootstrapRolesOptions = {}): BootstrapRolesOptions {
  const { executionPolicyDocuments: documents, permissionsBoundary: boundary } = bootstrap;
  return {
    ...bootstrap,
    ...(documents && { executionPolicyDocuments: documents.map((document) => model._document(document)) }),
    ...(boundary && { permissionsBoundary: model._document(boundary) }),
  };
}

function list(title: string, entries: string[]): string[] {
  return entries.length === 0 ? [] : ['', `## ${title}`, '', ...entries.map((entry) => `* ${entry}`)];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
