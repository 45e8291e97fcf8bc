using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Checkpoints;

/// <summary>The data files of a pack as text: UTF-8 without mark, two spaces, line feeds, fields in the order of their records, amounts in 元 with two decimals.</summary>
public static class PackJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(), new Yuan(), new Points() },
    };

    /// <summary>The bytes of a value.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>The value of such bytes.</summary>
    /// <exception cref="JsonException">They are none.</exception>
    public static T Read<T>(byte[] bytes) => JsonSerializer.Deserialize<T>(bytes, Options) ?? throw new JsonException();

    private sealed class Yuan : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Money.Of(reader.GetDecimal(), MoneyUnit.Yuan);

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteRawValue(value.Print(MoneyUnit.Yuan));
    }

    private sealed class Points : JsonConverter<Percentage>
    {
        public override Percentage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Percentage.Of(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options) => writer.WriteRawValue(value.Print());
    }
}
