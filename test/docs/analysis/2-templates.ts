import { analysis, template } from 'cdk-security-baseline';

const templates = template.TemplateSet.merge(
  template.TemplateSet.fromAssembly('cdk.out'),
  template.TemplateSet.fromFile('legacy.yaml', { account: '111122223333', region: 'eu-west-1' }),
);
const access = analysis.AccessModel.fromTemplates(templates);

console.log(templates.stackNames);
console.log(access.explain({ principal: 'Auditors', actions: ['iam:CreateUser'] }));
console.log(access.mayNot({ principal: '*', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::legacy-exports/*'] }));
