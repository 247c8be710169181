import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-13',
  title: 'Clients do not tell whether a user exists',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'Attackers learn which addresses are worth a try.',
  remediation: 'Set PreventUserExistenceErrors to ENABLED; without it, CloudFormation makes clients that tell',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html'],
  judge(client) {
    return mustBeOneOf(client.at('PreventUserExistenceErrors'), ['ENABLED'], 'errors tell whether a user exists');
  },
});
