import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-6',
  title: 'APIs of AppSync do not tell their schema',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppSync::GraphQLApi'],
  rationale: 'Whoever may ask sees every type and mutation there is.',
  remediation: 'Set IntrospectionConfig to DISABLED',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html'],
  judge(resource) {
    return mustBeOneOf(resource.at('IntrospectionConfig'), ['DISABLED'], 'the schema is told to whoever asks');
  },
});
