import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Environment: {
      Type: 'AWS::M2::Environment',
      Properties: { Name: 'core', EngineType: 'bluage', InstanceType: 'M2.m5.large', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: given({ PubliclyAccessible: false }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'public', template: given({ PubliclyAccessible: true }), at: ['Environment Properties.PubliclyAccessible'] },
    { name: 'as a text', template: given({ PubliclyAccessible: 'true' }), at: ['Environment Properties.PubliclyAccessible'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ PubliclyAccessible: { 'Fn::ImportValue': 'setting' } }),
      at: ['Environment Properties.PubliclyAccessible'],
    },
  ],
};
