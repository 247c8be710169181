import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIS-2',
  title: 'Experiments are logged',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::FIS::ExperimentTemplate'],
  rationale: 'Nobody can tell what was broken on purpose, and what was not.',
  remediation: 'Set LogConfiguration',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fis-experimenttemplate.html',
  ],
  judge(template) {
    const logs = template.at('LogConfiguration');
    logs.requireShape();
    return failUnless(logs.at('CloudWatchLogsConfiguration').isSet || logs.at('S3Configuration').isSet, logs, 'what the experiment did is not logged');
  },
});
