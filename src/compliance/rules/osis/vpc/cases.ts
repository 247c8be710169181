import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Pipeline: {
      Type: 'AWS::OSIS::Pipeline',
      Properties: { PipelineName: 'logs', MinUnits: 1, MaxUnits: 2, PipelineConfigurationBody: 'version: 2', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'inside', template: given({ VpcOptions: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } }) },
  ],
  nonCompliant: [
    { name: 'outside', template: given({}), at: ['Pipeline Properties.VpcOptions'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ VpcOptions: { 'Fn::ImportValue': 'setting' } }), at: ['Pipeline Properties.VpcOptions'] },
  ],
};
