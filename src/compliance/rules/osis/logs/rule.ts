import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OSIS-1',
  title: 'Ingestion into OpenSearch is logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::OSIS::Pipeline'],
  rationale: 'Documents that were refused are lost without a word.',
  remediation: 'Set LogPublishingOptions.IsLoggingEnabled to true, with a log group',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-osis-pipeline.html',
  ],
  judge(pipeline) {
    return mustBeTrue(pipeline.at('LogPublishingOptions', 'IsLoggingEnabled'), 'nothing is logged');
  },
});
