using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Reads the entry page from the posted form and nowhere else. Gaps in the numbering lose nothing, and an item that did not arrive is missed.</summary>
public sealed class StatementFormBinder : IModelBinder
{
    private const string PastedPrefix = "Pasted:";

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = await bindingContext.HttpContext.Request.ReadFormAsync();
        if (!int.TryParse(posted[nameof(StatementForm.Version)], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !Guid.TryParse(posted[nameof(StatementForm.SubmitKey)], out var submitKey))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, nameof(StatementForm.Version));
            return;
        }
        var form = new StatementForm { Version = version, SubmitKey = submitKey, Before = posted[nameof(StatementForm.Before)].FirstOrDefault() };
        new Reading(posted, form).Read();
        bindingContext.Result = ModelBindingResult.Success(form);
    }

    private sealed class Reading(IFormCollection posted, StatementForm form)
    {
        private readonly List<(string Key, StatementPath Path)> sent = [.. posted.Keys.Select(key => (key, StatementPath.Read(key))).Where(sent => sent.Item2 is not null).Select(sent => (sent.key, sent.Item2!))];

        public void Read()
        {
            form.Lead = Text(StatementFields.Lead, StatementFields.Lead);
            form.Goals = Items(new(null, StatementFields.Goals), StatementFields.Goals);
            form.DutyNumbering = Style(StatementFields.Duties, StatementFields.Duties);
            foreach (var duty in sent.Where(field => field.Path.Duty is not null).Select(field => field.Path.Duty!.Value).Distinct().Order()) form.Duties.Add(Duty(duty, form.Duties.Count));
            form.Safeguards = Items(new(null, StatementFields.Safeguards), StatementFields.Safeguards);
            foreach (var box in posted.Keys.Where(key => key.StartsWith(PastedPrefix, StringComparison.Ordinal) && StatementPath.OfList(key[PastedPrefix.Length..]) is { At: null }))
                form.Pasted[box[PastedPrefix.Length..]] = PlainText.Normalize(posted[box].FirstOrDefault(), manyLines: true);
            if (posted[nameof(StatementForm.ItemCount)] != form.ItemCount.ToString(CultureInfo.InvariantCulture)) form.Doubt(StatementFields.Goals, StatementRules.ItemsComplete.Text);
        }

        private DutyForm Duty(int at, int position)
        {
            string Field(string name, bool manyLines) => Text(StatementFields.Duty(at, name), StatementFields.Duty(position, name), manyLines);
            return new()
            {
                Id = Guid.TryParse(Field(nameof(DutyForm.Id), false), out var id) ? id : null,
                Title = Field(nameof(DutyForm.Title), false),
                Narrative = Field(nameof(DutyForm.Narrative), true),
                LeadIn = Field(nameof(DutyForm.LeadIn), false),
                Refinements = Items(new(at, StatementPath.Refinements), StatementFields.Duty(position, StatementPath.Refinements)),
            };
        }

        private ItemsForm Items(StatementPath list, string path)
        {
            var items = sent.Where(field => field.Path is { At: not null } && field.Path.Duty == list.Duty && field.Path.Name == list.Name).OrderBy(field => field.Path.At);
            return new() { Numbering = Style(list.List, path), Items = [.. items.Select((item, i) => Text(item.Key, StatementFields.Item(path, i)))] };
        }

        private Numbering Style(string list, string path)
        {
            if (Enum.TryParse<Numbering>(posted[StatementFields.Numbering(list)], out var style) && Enum.IsDefined(style)) return style;
            form.Doubt(path, StatementRules.ItemsComplete.Text);
            return default;
        }

        private string Text(string key, string path, bool manyLines = true)
        {
            if (posted[key].Count > 1) form.Doubt(path, ProjectRules.SentOnce.Text);
            return PlainText.Normalize(posted[key].FirstOrDefault(), manyLines);
        }
    }
}
