/** What changes a bucket or its objects. */
export const BUCKET_CHANGES = [
  's3:Abort*',
  's3:Bypass*',
  's3:Create*',
  's3:Delete*',
  's3:ObjectOwnerOverrideToBucketOwner',
  's3:Put*',
  's3:Replicate*',
  's3:RestoreObject',
  's3:TagResource',
  's3:UntagResource',
  's3:Update*',
];

/** What changes a repository of images or an image in it. */
export const IMAGE_CHANGES = ['ecr:BatchDeleteImage', 'ecr:CompleteLayerUpload', 'ecr:Delete*', 'ecr:Put*', 'ecr:SetRepositoryPolicy'];
