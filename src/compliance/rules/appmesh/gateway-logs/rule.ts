import { mustName } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPMESH-5',
  title: 'Gateways into a mesh log who comes',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::AppMesh::VirtualGateway'],
  rationale: 'Nobody can tell afterwards who came in.',
  remediation: 'Set Spec.Logging.AccessLog.File.Path',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appmesh-virtualgateway.html',
  ],
  judge(gateway) {
    const logging = gateway.at('Spec', 'Logging');
    logging.requireShape();
    return mustName(logging.at('AccessLog', 'File', 'Path'), 'who comes in is not logged');
  },
});
