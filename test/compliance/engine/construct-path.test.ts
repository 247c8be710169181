import { judge } from '../../../src/compliance/engine/judge';
import { defineRule, fail } from '../../../src/compliance/model/rule';
import { Severity } from '../../../src/compliance/severity';
import { TemplateSet } from '../../../src/template/template-set';

const RULE = defineRule({
  id: 'T-1',
  title: 'T',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::SNS::Topic'],
  rationale: 'r',
  remediation: 'f',
  references: [],
  judge: (topic) => fail(topic.at('TopicName'), 'broken'),
});

test('a construct path is what the template tells; none is made up', () => {
  const { findings } = judge(TemplateSet.fromDocument({
    Resources: { Cdk: { Type: 'AWS::SNS::Topic', Metadata: { 'aws:cdk:path': 'Shop/Topic/Resource' } }, Bare: { Type: 'AWS::SNS::Topic' } },
  }), [RULE]);
  expect(findings.map(({ logicalId, constructPath }) => [logicalId, constructPath])).toEqual([['Cdk', 'Shop/Topic/Resource'], ['Bare', undefined]]);
});
