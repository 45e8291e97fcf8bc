using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>Reads form and query before any action does, and answers what cannot be read with 400, 413 or 415 instead of an empty form. Only a file's own address takes more than a form.</summary>
public sealed class FormGuard(RequestDelegate next, IOptions<FormOptions> options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.StatusCode = await Read(context);
        if (context.Response.StatusCode == StatusCodes.Status200OK) await next(context);
    }

    private async Task<int> Read(HttpContext context)
    {
        var request = context.Request;
        try
        {
            if (request.QueryString.HasValue)
                context.Features.Set<IQueryFeature>(new QueryFeature(new QueryCollection(UrlEncodedFields.Read(Encoding.UTF8.GetBytes(request.QueryString.Value![1..]), options.Value))));
            if (request.ContentType is not { Length: > 0 }) return StatusCodes.Status200OK;
            if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return StatusCodes.Status415UnsupportedMediaType;
            if (type.CharSet?.Trim('"') is { } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return StatusCodes.Status415UnsupportedMediaType;
            if ("application/x-www-form-urlencoded".Equals(type.MediaType, StringComparison.OrdinalIgnoreCase))
                context.Features.Set<IFormFeature>(new FormFeature(new FormCollection(UrlEncodedFields.Read(await Body(request), options.Value))));
            else if (request.HasFormContentType)
                await ReadParts(context);
            return StatusCodes.Status200OK;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (InvalidDataException)
        {
            return request.ContentType?.StartsWith("multipart", StringComparison.OrdinalIgnoreCase) == true ? StatusCodes.Status400BadRequest : StatusCodes.Status413PayloadTooLarge;
        }
    }

    private async Task ReadParts(HttpContext context)
    {
        var most = context.GetEndpoint()?.Metadata.GetMetadata<UploadLimitAttribute>()?.MaxRequestBodySize ?? Limits.Body;
        // The test host knows no server limit, so it is kept here as well.
        if (context.Request.ContentLength > most) throw TooLarge();
        await context.Request.ReadFormAsync(Limits.ForParts(options.Value, most), context.RequestAborted);
    }

    private static async Task<byte[]> Body(HttpRequest request)
    {
        // The test host knows no server limit, so it is kept here as well.
        var max = request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? Limits.Body;
        if (request.ContentLength > max) throw TooLarge();
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is var read and > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > max) throw TooLarge();
        }
        return body.ToArray();
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
