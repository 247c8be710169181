import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { analysis } from 'cdk-security-baseline';

const app = new App();
const readers = new iam.Group(new Stack(app, 'People'), 'Readers');
readers.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject', 's3:ListBucket', 's3:GetObjectTaggin'], resources: ['*'] }));

const access = analysis.AccessModel.fromApp(app);
console.log(analysis.AccessLevels.of(access).toMarkdown());
console.log(analysis.PermissionMap.of(access).toMarkdown());
