import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'OSIS-2',
  title: 'Ingestion into OpenSearch is inside of the network',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::OSIS::Pipeline'],
  rationale: 'The address of the pipeline is a public one.',
  remediation: 'Set VpcOptions',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-osis-pipeline.html',
  ],
  judge(pipeline) {
    const network = pipeline.at('VpcOptions');
    network.requireShape();
    return failUnless(network.at('SubnetIds').items().length > 0, network, 'the pipeline has a public address');
  },
});
