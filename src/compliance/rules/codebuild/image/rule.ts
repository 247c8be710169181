import { DEPRECATED_BUILD_IMAGES } from '../../../domain/runtimes';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-11',
  title: 'Builds run in an image that gets updates',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Holes in the tools of the image stay open, and what they build goes into production.',
  remediation: 'Set Environment.Image to a current one',
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/deprecated-images.html'],
  judge(project) {
    const image = project.at('Environment', 'Image');
    // Only the deployment knows the name as a whole; in a name that is put together, the beginning says whose image it is.
    const start = image.isOpaque ? image.text() : image.pattern();
    if (start?.startsWith('aws/codebuild/') !== true) {
      return NOT_APPLICABLE;
    }
    // A tag with a date is the same image, held at that day.
    const name = image.text()?.replace(/-\d{2}\.\d{2}\.\d{2}$/, '') ?? '';
    return failUnless(!DEPRECATED_BUILD_IMAGES.includes(name), image, `${name} gets no updates any more`);
  },
});
