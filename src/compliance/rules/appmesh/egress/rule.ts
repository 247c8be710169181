import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPMESH-4',
  title: 'Meshes let out only what they know',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppMesh::Mesh'],
  rationale: 'What was broken into sends its data wherever it likes.',
  remediation: 'Leave out EgressFilter, or set its Type to DROP_ALL',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appmesh-mesh.html',
  ],
  judge(mesh) {
    const type = mesh.at('Spec', 'EgressFilter', 'Type');
    return failUnless(!type.isOneOf('ALLOW_ALL'), type, 'services may talk to everything');
  },
});
