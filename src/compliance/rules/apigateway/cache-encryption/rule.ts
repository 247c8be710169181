import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-6',
  title: 'Caches of stages are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'Answers in the cache, which are about people, lie there in plain text.',
  remediation: 'Set CacheDataEncrypted to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-stage-methodsetting.html'],
  checks: ['apigateway_restapi_cache_encrypted', 'api_gw_cache_enabled_and_encrypted'],
  controls: ['FSBP APIGateway.5'],
  judge(resource) {
    const cached = resource.at('MethodSettings').items().filter((setting) => setting.at('CachingEnabled').isTrue());
    return resource.at('CacheClusterEnabled').isFalse() || cached.length === 0
      ? NOT_APPLICABLE
      : judgeEach(cached, (setting) => mustBeTrue(setting.at('CacheDataEncrypted'), 'the cache is not encrypted'));
  },
});
