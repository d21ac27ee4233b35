namespace DbImpact.PostgreSql.Syntax;

/// <summary>Databases, tablespaces, schemas, extensions, publications and subscriptions.</summary>
internal sealed partial class SqlWriter
{
    private bool DatabaseStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateDatabaseStatement create:
                Clause("CREATE DATABASE ", create.Name);
                Separated(" WITH ", create.Options, " ");
                return true;
            case AlterDatabaseStatement alter:
                Clause("ALTER DATABASE ", alter.Name);
                Separated(" WITH ", alter.Options, " ");
                return true;
            case AlterDatabaseTablespaceStatement alter:
                Clause("ALTER DATABASE ", alter.Name);
                Clause(" SET TABLESPACE ", alter.Tablespace);
                return true;
            case RefreshDatabaseCollationStatement refresh:
                Clause("ALTER DATABASE ", refresh.Name);
                Add(" REFRESH COLLATION VERSION");
                return true;
            case DropDatabaseStatement drop:
                Clause(drop.IfExists ? "DROP DATABASE IF EXISTS " : "DROP DATABASE ", drop.Name);
                AddIf(drop.IsForce, " WITH (FORCE)");
                return true;
            case CreateTablespaceStatement create:
                Clause("CREATE TABLESPACE ", create.Name);
                Clause(" OWNER ", create.Owner);
                Clause(" LOCATION ", create.Location);
                WithOptions(create.Options);
                return true;
            case AlterTablespaceStatement alter:
                Clause("ALTER TABLESPACE ", alter.Name);
                Add(" ");
                SetOrReset(alter.IsReset, alter.Options);
                return true;
            case CreateSchemaStatement create:
                Add(create.IfNotExists ? "CREATE SCHEMA IF NOT EXISTS" : "CREATE SCHEMA");
                Clause(" ", create.Name);
                Clause(" AUTHORIZATION ", create.Authorization);
                foreach (var element in create.Elements) Clause(" ", element);
                return true;
            case CreateExtensionStatement create:
                Clause(create.IfNotExists ? "CREATE EXTENSION IF NOT EXISTS " : "CREATE EXTENSION ", create.Name);
                Clause(" SCHEMA ", create.Schema);
                Clause(" VERSION ", create.Version);
                Clause(" FROM ", create.From);
                AddIf(create.IsCascade, " CASCADE");
                return true;
            case AlterExtensionStatement alter:
                Clause("ALTER EXTENSION ", alter.Name);
                Add(" UPDATE");
                Clause(" TO ", alter.Version);
                return true;
            default:
                return ReplicationStatement(statement);
        }
    }

    private bool ReplicationStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreatePublicationStatement create:
                Clause("CREATE PUBLICATION ", create.Name);
                AddIf(create.IsAllTables, " FOR ALL TABLES");
                Clause(" FOR ", create.Objects);
                WithOptions(create.Options);
                return true;
            case AlterPublicationStatement alter:
                Clause("ALTER PUBLICATION ", alter.Name);
                Add(alter.Change switch
                {
                    PublicationChange.AddObjects => " ADD ",
                    PublicationChange.DropObjects => " DROP ",
                    _ => " SET ",
                });
                if (alter.Change == PublicationChange.SetOptions) Parenthesized(alter.Options);
                else List(alter.Objects);
                return true;
            case CreateSubscriptionStatement create:
                Clause("CREATE SUBSCRIPTION ", create.Name);
                Clause(" CONNECTION ", create.Connection);
                Clause(" PUBLICATION ", create.Publications);
                WithOptions(create.Options);
                return true;
            case AlterSubscriptionStatement alter:
                Clause("ALTER SUBSCRIPTION ", alter.Name);
                AlterSubscription(alter);
                return true;
            default:
                return false;
        }
    }

    private void AlterSubscription(AlterSubscriptionStatement alter)
    {
        switch (alter.Change)
        {
            case SubscriptionChange.SetOptions:
                Add(" SET");
                Columns(alter.Options);
                break;
            case SubscriptionChange.Skip:
                Add(" SKIP");
                Columns(alter.Options);
                break;
            default:
                Add(" " + Spelled(alter.Change.ToString()));
                Clause(" ", alter.Connection);
                Clause(" ", alter.Publications);
                WithOptions(alter.Options);
                break;
        }
    }

    private bool DatabasePart(SqlNode node)
    {
        switch (node)
        {
            case DatabaseOption option:
                if (option.Name is { IsQuoted: false, Name: "connection_limit" }) Add("CONNECTION LIMIT");
                else Name(option.Name);
                Add(" = ");
                if (option.Value is null) Add("DEFAULT");
                else Write(option.Value);
                return true;
            case PublicationObject item:
                AddIf(item.HasKeyword, item.Kind == PublicationObjectKind.Table ? "TABLE " : "TABLES IN SCHEMA ");
                Clause("", item.Relation);
                Clause("", item.Schema);
                AddIf(item.Kind == PublicationObjectKind.TablesInCurrentSchema, "CURRENT_SCHEMA");
                Columns(item.Columns);
                if (item.Where is null) return true;
                Add(" WHERE ");
                Parenthesized(item.Where);
                return true;
            default:
                return false;
        }
    }
}
