import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPMESH-1',
  title: 'Listeners in a mesh that have a certificate insist on it',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppMesh::VirtualNode', 'AWS::AppMesh::VirtualGateway'],
  rationale: 'PERMISSIVE and DISABLED take connections in plain text: the certificate only looks like protection.',
  remediation: 'Set TLS.Mode to STRICT',
  references: [
    'https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appmesh-virtualnode.html',
  ],
  judge(node) {
    return judgeEach(node.at('Spec', 'Listeners').items(), (listener) => {
      const mode = listener.at('TLS', 'Mode');
      return failUnless(!mode.isOneOf('PERMISSIVE', 'DISABLED'), mode, 'connections in plain text are taken');
    });
  },
});
