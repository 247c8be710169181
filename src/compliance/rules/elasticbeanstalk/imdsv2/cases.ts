import type { RuleCases } from '../../../model/cases';

const environment = (Namespace: string, OptionName: string, Value: string | object) => ({
  Resources: { One: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { OptionSettings: [{ Namespace, OptionName, Value }] } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'switched on', template: environment('aws:autoscaling:launchconfiguration', 'DisableIMDSv1', 'true') },
  ],
  nonCompliant: [
    {
      name: 'switched off',
      template: environment('aws:autoscaling:launchconfiguration', 'DisableIMDSv1', 'false'),
      at: ['One Properties.OptionSettings.0.Value'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'as the platform says', template: { Resources: { One: { Type: 'AWS::ElasticBeanstalk::Environment' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...environment('aws:autoscaling:launchconfiguration', 'DisableIMDSv1', { Ref: 'Value' }),
      },
      at: ['One Properties.OptionSettings.0.Value'],
    },
  ],
};
