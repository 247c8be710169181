import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FIS-1',
  title: 'Experiments stop when something goes wrong',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::FIS::ExperimentTemplate'],
  rationale: 'An experiment without a stop condition goes on while customers are without service.',
  remediation: 'Add a stop condition with Source aws:cloudwatch:alarm',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fis-experimenttemplate.html',
  ],
  judge(template) {
    const conditions = template.at('StopConditions');
    const stops = conditions.items().some((condition) => !condition.at('Source').isOneOf('none'));
    return failUnless(stops, conditions, 'nothing stops the experiment');
  },
});
