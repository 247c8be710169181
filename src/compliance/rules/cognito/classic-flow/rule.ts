import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-21',
  title: 'Identity pools use the enhanced flow only',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cognito::IdentityPool'],
  rationale: 'In the basic flow the client chooses the role and its session policy, and the limits that Cognito puts on guests are gone.',
  remediation: 'Set AllowClassicFlow to false',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html'],
  judge(pool) {
    return mustNotBeTrue(pool.at('AllowClassicFlow'), 'clients choose their role, without the limits of Cognito');
  },
});
