import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Machine: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a current one', template: given({ InstanceType: 't4g.micro' }) },
    {
      name: 'of a template',
      template: { Resources: { It: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'm7g.large' } } } } },
    },
  ],
  nonCompliant: [
    { name: 'of old', template: given({ InstanceType: 't1.micro' }), at: ['Machine Properties.InstanceType'] },
    {
      name: 'of a template',
      template: { Resources: { It: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'M3.large' } } } } },
      at: ['It Properties.LaunchTemplateData.InstanceType'],
    },
  ],
  notApplicable: [
    { name: 'no type', template: { Resources: { It: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } } } } },
  ],
  unknown: [
    {
      name: 'a parameter',
      template: {
        Parameters: { Size: { Type: 'String' } },
        Resources: { It: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: { Ref: 'Size' } } } },
      },
      at: ['It Properties.InstanceType'],
    },
  ],
};
