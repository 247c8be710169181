import { AccessLevels } from '../../../analysis/access-levels';
import { AccessModel } from '../../../analysis/access-model';
import { EscalationGraph } from '../../../analysis/escalation-graph';
import type { EscalationPath } from '../../../analysis/escalation-path';
import type { OutsiderOptions } from '../../../analysis/outsider-options';
import { OutsiderReport } from '../../../analysis/outsider-report';
import type { PrincipalLevels } from '../../../analysis/principal-levels';
import { readable } from '../../../template/model/opaque';
import type { TemplateSet } from '../../../template/template-set';
import type { ReportAccess, ReportEscalationPath, ReportPrincipal } from '../report-document';

/** Who may do what by the policies of templates. */
export function accessOf(templates: TemplateSet, options: OutsiderOptions = {}): ReportAccess {
  const model = AccessModel.fromTemplates(templates);
  const escalations = EscalationGraph.of(model);
  const levels = AccessLevels.of(model);
  return {
    outsiders: OutsiderReport.of(model, options).findings.map(({ kind, path, principal, actions, statement, certainty, conditions, remedy }) => (
      { kind, path, principal, actions, statement, certainty, conditions, remedy })),
    escalationPaths: escalations.paths.map(pathOf),
    administrators: escalations.administrators,
    principals: levels.principals.map(principalOf),
    warnings: [...new Set([...model.warnings, ...levels.warnings].map(readable))],
  };
}

function principalOf({ principal, kind, services, unknowns, ...levels }: PrincipalLevels): ReportPrincipal {
  const { writesEverything, managesPermissionsOfEverything, grantingActions } = levels;
  return {
    principal: readable(principal),
    kind,
    services,
    writesEverything,
    managesPermissionsOfEverything,
    grantingActions,
    unknowns: unknowns.map(readable),
  };
}

function pathOf({ from, to, administrator, certainty, conditions, steps }: EscalationPath): ReportEscalationPath {
  return {
    from,
    to,
    administrator,
    certainty,
    conditions,
    steps: steps.map((step) => ({
      from: step.from,
      to: step.to,
      technique: step.technique,
      title: step.title,
      actions: step.actions,
      via: step.via,
      through: step.through,
      certainty: step.certainty,
      conditions: step.conditions,
      references: step.references,
    })),
  };
}

/** What was found in several sets of templates, as one. */
export function mergeAccess(parts: readonly ReportAccess[]): ReportAccess {
  return {
    outsiders: parts.flatMap(({ outsiders }) => outsiders),
    escalationPaths: parts.flatMap(({ escalationPaths }) => escalationPaths),
    administrators: [...new Set(parts.flatMap(({ administrators }) => administrators))],
    principals: parts.flatMap(({ principals }) => principals),
    warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
  };
}
