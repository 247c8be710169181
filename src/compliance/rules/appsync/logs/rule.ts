import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSYNC-2',
  title: 'APIs of AppSync log what fields do',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppSync::GraphQLApi'],
  rationale: 'Without logs nobody can tell who asked for what.',
  remediation: 'Set LogConfig.FieldLogLevel to ERROR, INFO, DEBUG or ALL',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-appsync-graphqlapi-logconfig.html'],
  checks: ['appsync_field_level_logging_enabled'],
  controls: ['FSBP AppSync.2'],
  judge(resource) {
    const level = resource.at('LogConfig', 'FieldLogLevel');
    return failUnless(level.isSet && !level.isOneOf('NONE'), level, 'what fields do is not logged');
  },
});
