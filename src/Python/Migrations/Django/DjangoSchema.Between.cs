namespace DbImpact.Python.Migrations.Django;

/// <summary>The tables between models, which fields of many to many make.</summary>
internal sealed partial class DjangoSchema
{
    /// <summary>The model that Django makes for such a table.</summary>
    public static ModelKey BetweenKey(ModelKey model, string field) => ModelKey.Of(model.App, model.Name + "_" + field);

    private void CreateBetween(ModelKey key, DjangoField field)
    {
        if (!field.IsManyToMany || field.HasThrough) return;
        var model = state.Find(key)!;
        var table = TableBetween(model, field);
        if (field.Target is not { } to || state.Find(to) is not { KeyField: not null } || model.KeyField is null)
        {
            // A key of a type that is not known on one of the two sides.
            Send(model with { Table = table }, new DdlText().Add($"CREATE TABLE {DjangoNames.Quote(table)} (").Hole("are columns between models that are not followed").Add(")"));
            return;
        }
        var isSelf = to == key;
        var between = new DjangoModel(BetweenKey(key, field.Name), table)
        {
            HasTable = model.HasTable,
            NamesTable = true,
            IsBetween = true,
            Fields =
            [
                new DjangoField { Name = "id", Class = types.KeyClass, Arguments = default, Column = "id", IsKey = true, IsUnique = true },
                Side(isSelf ? "from_" + key.Name : key.Name, key, field.IsConstrained),
                Side(isSelf ? "to_" + to.Name : to.Name, to, field.IsConstrained),
            ],
        };
        CreateTable(between with { UniqueTogether = [[between.Fields[1].Name, between.Fields[2].Name]] }, []);
    }

    private static DjangoField Side(string name, ModelKey target, bool isConstrained) => new()
    {
        Name = name,
        Class = "ForeignKey",
        Arguments = default,
        Column = name + "_id",
        Target = target,
        IsIndexed = true,
        IsConstrained = isConstrained,
    };

    private static string TableBetween(DjangoModel model, DjangoField field) =>
        DdlText.KnownText(field.Arguments.Keyword("db_table")?.Value) is { } given ? given : DjangoNames.ManyToMany(model.Table, field.Name);

    private void DropBetween(DjangoModel model, DjangoField field)
    {
        if (field.IsManyToMany && !field.HasThrough && state.Find(BetweenKey(model.Key, field.Name)) is { } between) DropTable(between);
    }

    /// <summary>Renames a table between, and its column for the side that has another name, after what its models are called now.</summary>
    public void RenameBetween(DjangoModel between, ModelKey key, DjangoField field)
    {
        var model = state.Find(key)!;
        state.Remove(between.Key);
        state.Put(between = between with { Key = BetweenKey(key, field.Name) });
        RenameTable(between.Key, TableBetween(model, field));
        if (field.Target is not { } to) return;
        string[] names = to == key ? ["id", "from_" + key.Name, "to_" + to.Name] : ["id", key.Name, to.Name];
        for (var i = 1; i < names.Length; i++)
        {
            var side = state.Find(between.Key)!.Fields[i];
            var target = i == 1 ? key : to;
            if (side.Name != names[i] || side.Target != target) Replace(between.Key, side.Name, side with { Name = names[i], Column = names[i] + "_id", Target = target });
        }
    }

    /// <summary>Whether two fields make the same table between the same models.</summary>
    private static bool IsSameBetween(DjangoField old, DjangoField field) => old.HasThrough == field.HasThrough && old.Target == field.Target
        && DdlText.KnownText(old.Arguments.Keyword("db_table")?.Value) == DdlText.KnownText(field.Arguments.Keyword("db_table")?.Value);
}
