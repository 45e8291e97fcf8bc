using Microsoft.AspNetCore.Http.Metadata;

namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>Marks an action that takes a file, whose body may be larger than a form's.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitAttribute : Attribute, IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => Limits.Upload;
}
