namespace DbImpact.PostgreSql.Syntax;

/// <summary>Foreign data.</summary>
internal sealed partial class SqlWriter
{
    private bool ForeignStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateForeignTableStatement create:
                CreateForeignTable(create);
                return true;
            case CreateForeignDataWrapperStatement create:
                Clause(create.IsAlter ? "ALTER FOREIGN DATA WRAPPER " : "CREATE FOREIGN DATA WRAPPER ", create.Name);
                Clause(" HANDLER ", create.Handler);
                AddIf(create.IsNoHandler, " NO HANDLER");
                Clause(" VALIDATOR ", create.Validator);
                AddIf(create.IsNoValidator, " NO VALIDATOR");
                ServerOptions(create.Options);
                return true;
            case CreateServerStatement create:
                Clause(create.IfNotExists ? "CREATE SERVER IF NOT EXISTS " : "CREATE SERVER ", create.Name);
                Clause(" TYPE ", create.Type);
                Clause(" VERSION ", create.Version);
                Clause(" FOREIGN DATA WRAPPER ", create.Wrapper);
                ServerOptions(create.Options);
                return true;
            case AlterServerStatement alter:
                Clause("ALTER SERVER ", alter.Name);
                if (alter.HasVersion) TextOrNull(" VERSION ", alter.Version);
                ServerOptions(alter.Options);
                return true;
            case UserMappingStatement mapping:
                UserMapping(mapping);
                return true;
            case ImportForeignSchemaStatement import:
                Clause("IMPORT FOREIGN SCHEMA ", import.RemoteSchema);
                AddIf(import.Filter == ImportFilter.LimitTo, " LIMIT TO");
                AddIf(import.Filter == ImportFilter.Except, " EXCEPT");
                Columns(import.Relations);
                Clause(" FROM SERVER ", import.Server);
                Clause(" INTO ", import.LocalSchema);
                ServerOptions(import.Options);
                return true;
            default:
                return false;
        }
    }

    private void CreateForeignTable(CreateForeignTableStatement create)
    {
        Clause(create.IfNotExists ? "CREATE FOREIGN TABLE IF NOT EXISTS " : "CREATE FOREIGN TABLE ", create.Name);
        Clause(" PARTITION OF ", create.PartitionOf);
        if (create.HasElementList)
        {
            Add(" ");
            Parenthesized(create.Elements);
        }
        Inheritance(create.Inherits);
        Clause(" ", create.Bound);
        Clause(" SERVER ", create.Server);
        ServerOptions(create.ServerOptions);
    }

    private void UserMapping(UserMappingStatement mapping)
    {
        Add(Spelled(mapping.Action.ToString()) + " USER MAPPING ");
        if (mapping.IfExistsOrNot) Add(mapping.Action == UserMappingAction.Create ? "IF NOT EXISTS " : "IF EXISTS ");
        Clause("FOR ", mapping.User);
        Clause(" SERVER ", mapping.Server);
        ServerOptions(mapping.Options);
    }

    private void ServerOptions(NodeList<ServerOption> options)
    {
        if (options.IsEmpty) return;
        Add(" OPTIONS");
        Columns(options);
    }
}
