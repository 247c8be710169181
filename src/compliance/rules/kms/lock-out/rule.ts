import type { Statement } from '../../../../analysis/evaluation/types';
import { isKnownText } from '../../../../template/model/opaque';
import { relateToActions } from '../../../domain/policies/actions';
import { documentAt, requireStatements, statementPlace } from '../../../domain/policies/document';
import type { Resource } from '../../../model/resource';
import { defineRule, fail, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** A principal that only the deployment knows is taken for one of ours: the public rules ask who it is. */
function isOfOwnAccount({ account }: Resource, { principals = [] }: Statement): boolean {
  return principals.some(({ kind, value }) => kind === 'Everyone' || (kind === 'AWS' && (!isKnownText(value) || value.includes(account))));
}

function deniesEverybody(statement: Statement): boolean {
  return statement.effect === 'Deny' && statement.conditions.length === 0 && statement.principals?.some(({ kind }) => kind === 'Everyone') === true
    && relateToActions(statement, 'kms:PutKeyPolicy') === 'inside';
}

export const rule = defineRule({
  id: 'KMS-4',
  title: 'Somebody of the own account can change the policy of a key',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  rationale: 'A key whose policy nobody may change stays as it is for ever; what it encrypts is lost with its last user.',
  remediation: 'Allow kms:* (or at least kms:PutKeyPolicy) to the root of the own account',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html'],
  judge(key) {
    const document = documentAt(key.at('KeyPolicy'), 'resource');
    if (document === undefined) {
      return NOT_APPLICABLE;
    }
    requireStatements(document);
    const { statements } = document.policy;
    const isManaged = statements.some((statement) => statement.effect === 'Allow' && isOfOwnAccount(key, statement)
      && relateToActions(statement, 'kms:PutKeyPolicy') !== 'apart');
    const denied = statements.find((statement) => deniesEverybody(statement));
    if (denied !== undefined) {
      return fail(statementPlace(document, denied), 'this keeps everybody from changing the policy of the key');
    }
    return failUnless(isManaged, document.place, 'nobody of the own account may change the policy of the key');
  },
});
