import { relateToActions } from './actions';
import { elementPlace } from './document';
import { identityDocuments } from './identity';
import { findEscalations } from '../../../analysis/escalation/find';
import { EscalationCertainty, type EscalationPath } from '../../../analysis/escalation-path';
import { modelOf } from '../../../analysis/model/template-model';
import type { Estate } from '../../model/estate';
import { UnknownValue } from '../../model/property';
import type { Resource, ResourceProperty } from '../../model/resource';

const PATHS = Symbol('ways to the rights of an administrator');
const ATTACHED = { 'AWS::IAM::Role': 'Roles', 'AWS::IAM::User': 'Users', 'AWS::IAM::Group': 'Groups' } as const;

/** The sure ways of a principal to the rights of an administrator. */
export function escalationsOf(principal: Resource): readonly EscalationPath[] {
  return principal.estate.once(PATHS, pathsByStart).get(principal.source.path.replace(/\/(Resource|Default)$/, '')) ?? [];
}

function pathsByStart({ templates }: Estate): Map<string, EscalationPath[]> {
  const found = new Map<string, EscalationPath[]>();
  const { paths } = findEscalations(modelOf([...templates._stacks]), { bootstrap: { present: false }, powerfulRoles: false });
  for (const path of paths.filter(({ certainty }) => certainty === EscalationCertainty.CERTAIN)) {
    found.set(path.from, [...found.get(path.from) ?? [], path]);
  }
  return found;
}

/** The statement that allows the first step, in a policy of the principal or one that is attached to it; else the principal itself. */
export function placeOf(principal: Resource, { steps: [{ actions }] }: EscalationPath): ResourceProperty {
  const attached = ATTACHED[principal.type as keyof typeof ATTACHED];
  const bearers = [principal, ...referrersOf(principal, 'AWS::IAM::Policy', attached), ...referrersOf(principal, 'AWS::IAM::ManagedPolicy', attached)];
  const documents = bearers.flatMap((bearer) => identityDocuments(bearer));
  const places = documents.flatMap((document) => document.policy.statements
    .filter((statement) => statement.effect === 'Allow' && actions.some((action) => relateToActions(statement, action) === 'inside'))
    .map((statement) => elementPlace(document, statement, 'Action', 'NotAction')));
  return (places as readonly (ResourceProperty | undefined)[])[0] ?? principal.outside('');
}

/** What nobody knows is attached is not attached. */
function referrersOf(principal: Resource, type: string, property: string): Resource[] {
  try {
    return principal.referrers(type, property);
  } catch (error) {
    if (error instanceof UnknownValue) {
      return [];
    }
    throw error;
  }
}
