import type { RuleCases } from '../../../model/cases';

const code = (ZipFile: unknown, more: object = {}) => ({
  ...more,
  Resources: { Function: { Type: 'AWS::Lambda::Function', Properties: { Role: 'arn:aws:iam::123456789012:role/orders', Handler: 'index.handler', Runtime: 'nodejs22.x', Code: { ZipFile } } } },
});
const edge = (FunctionCode: unknown) => ({
  Resources: { Function: { Type: 'AWS::CloudFront::Function', Properties: { Name: 'orders', FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' }, FunctionCode } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a program that fetches it', template: code("const { password } = JSON.parse((await client.send(new GetSecretValueCommand({ SecretId: 'orders/database' }))).SecretString);") },
    { name: 'a reference', template: code({ 'Fn::Sub': "const token = '${Token}';" }, { Parameters: { Token: { Type: 'String', NoEcho: true } } }) },
    { name: 'a header put together', template: code("const headers = { Authorization: 'Bearer ' + token, 'x-api-key': process.env.API_KEY };") },
    { name: 'a function that compares', template: edge('function handler(event) { return event.request.headers.authorization ? event.request : { statusCode: 401 }; }') },
  ],
  nonCompliant: [
    { name: 'a password', template: code("const db = connect({ user: 'orders', password: 'correct-horse' });"), at: ['Function Properties.Code.ZipFile'] },
    { name: 'a default of a variable', template: code("import os\nTOKEN = os.environ.get('API_TOKEN', 'd1e2f3a4b5c6')\n"), at: ['Function Properties.Code.ZipFile'] },
    {
      name: 'with references around it',
      template: code({ 'Fn::Join': ['\n', ["const table = '", { Ref: 'Table' }, "';", "const API_KEY = 'd1e2f3a4b5c6';"]] }, { Parameters: { Table: { Type: 'String' } } }),
      at: ['Function Properties.Code.ZipFile'],
    },
    {
      name: 'the password of a site, in the function that asks for it',
      template: edge("var authorization = 'Basic b3JkZXJzOmNvcnJlY3QtaG9yc2U=';\nfunction handler(event) { return event.request; }"),
      at: ['Function Properties.FunctionCode'],
    },
    {
      name: 'a canary',
      template: { Resources: { Canary: { Type: 'AWS::Synthetics::Canary', Properties: { Name: 'orders', Code: { Handler: 'index.handler', Script: "await page.type('#user', 'orders');\nconst password = 'correct-horse';" } } } } },
      at: ['Canary Properties.Code.Script'],
    },
    {
      name: 'a resolver',
      template: { Resources: { Resolver: { Type: 'AWS::AppSync::Resolver', Properties: { ApiId: 'orders', TypeName: 'Query', FieldName: 'order', RequestMappingTemplate: '{"version":"2018-05-29","method":"GET","params":{"headers":{"Authorization":"Bearer d1e2f3a4b5c6"}}}' } } } },
      at: ['Resolver Properties.RequestMappingTemplate'],
    },
  ],
  notApplicable: [
    { name: 'code in a bucket', template: { Resources: { Function: { Type: 'AWS::Lambda::Function', Properties: { Role: 'arn:aws:iam::123456789012:role/orders', Code: { S3Bucket: 'code', S3Key: 'orders.zip' } } } } } },
  ],
  unknown: [{ name: 'code that is not known', template: code({ Ref: 'Code' }, { Parameters: { Code: { Type: 'String' } } }), at: ['Function Properties.Code.ZipFile'] }],
};
