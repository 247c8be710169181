import type { RuleCases } from '../../../model/cases';

const environment = (Namespace: string, OptionName: string, Value: string | object) => ({
  Resources: { One: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { OptionSettings: [{ Namespace, OptionName, Value }] } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'switched on', template: environment('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'true') },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: { Resources: { One: { Type: 'AWS::ElasticBeanstalk::Environment' } } },
      at: ['One Properties.OptionSettings'],
    },
    {
      name: 'switched off',
      template: environment('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'false'),
      at: ['One Properties.OptionSettings.0.Value'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    {
      name: 'a saved configuration may say so',
      template: { Resources: { One: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { TemplateName: 'web' } } } },
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...environment('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', { Ref: 'Value' }) },
      at: ['One Properties.OptionSettings.0.Value'],
    },
  ],
};
