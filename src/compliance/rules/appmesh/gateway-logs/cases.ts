import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Gateway: {
      Type: 'AWS::AppMesh::VirtualGateway',
      Properties: { MeshName: 'shop', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ Spec: { Logging: { AccessLog: { File: { Path: '/dev/stdout' } } } } }) },
  ],
  nonCompliant: [
    { name: 'not logged', template: given({ Spec: { Listeners: [] } }), at: ['Gateway Properties.Spec.Logging.AccessLog.File.Path'] },
    {
      name: 'an empty path',
      template: given({ Spec: { Logging: { AccessLog: { File: { Path: '' } } } } }),
      at: ['Gateway Properties.Spec.Logging.AccessLog.File.Path'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Spec: { Logging: { 'Fn::ImportValue': 'setting' } } }), at: ['Gateway Properties.Spec.Logging'] },
  ],
};
