using System;
using System.Data;
using FluentMigrator;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Postgres;

namespace Fluent;

[Migration(20240101, "Users and orders")]
public class Initial : Migration
{
    public override void Up()
    {
        Create.Schema("shop");
        Execute.Sql("CREATE EXTENSION \"uuid-ossp\"");
        Create.Table("users").WithDescription("Who buys")
            .WithColumn("id").AsInt32().PrimaryKey().Identity()
            .WithColumn("name").AsString(100).NotNullable().Indexed()
            .WithColumn("mail").AsString().Nullable().Unique()
            .WithColumn("is_active").AsBoolean().WithDefaultValue(true)
            .WithColumn("balance").AsDecimal(10, 2).WithDefaultValue(0)
            .WithColumn("made").AsDateTime().WithDefault(SystemMethods.CurrentDateTime)
            .WithColumn("token").AsGuid().WithDefault(SystemMethods.NewGuid)
            .WithColumn("note").AsString(int.MaxValue).WithDefaultValue("it's").WithColumnDescription("Free text")
            .WithTimestamps();
        Create.Table("orders").InSchema("shop")
            .WithColumn("id").AsInt64().PrimaryKey("orders_key").Identity()
            .WithColumn("user_id").AsInt32().ForeignKey("users", "id").OnDelete(Rule.Cascade)
            .WithColumn("sent").AsDateTimeOffset().Nullable()
            .WithColumn("total").AsCurrency()
            .WithColumn("weight").AsDouble()
            .WithColumn("size").AsFloat()
            .WithColumn("data").AsCustom("jsonb").Nullable()
            .WithColumn("raw").AsBinary().Nullable()
            .WithColumn("day").AsDate()
            .WithColumn("at").AsTime()
            .WithColumn("kind").AsInt16()
            .WithColumn("code").AsFixedLengthString(3)
            .WithColumn("plain").AsAnsiString(20)
            .WithColumn("flag").AsByte();
        Create.Table("lines")
            .WithColumn("order_id").AsInt64().PrimaryKey().ForeignKey("lines_order", "shop", "orders", "id")
            .WithColumn("number").AsInt32().PrimaryKey()
            .WithColumn("count").AsDecimal();
        Create.Index("lines_by_count").OnTable("lines").OnColumn("count").Descending().OnColumn("number").Ascending();
        Create.Index().OnTable("orders").InSchema("shop").OnColumn("sent").Ascending().WithOptions().Unique();
        Create.Sequence("numbers").InSchema("shop").IncrementBy(2).StartWith(10).MinValue(1).MaxValue(1000).Cache(5).Cycle();
    }

    public override void Down() => Delete.Schema("shop");
}

public static class Extensions
{
    public static ICreateTableColumnOptionOrWithColumnSyntax WithTimestamps(this ICreateTableColumnOptionOrWithColumnSyntax table, string prefix = "") =>
        table.WithColumn(prefix + "created_at").AsDateTime().NotNullable().WithDefault(SystemMethods.CurrentUTCDateTime)
            .WithColumn(prefix + "updated_at").AsDateTime().Nullable();
}

[Migration(20240202)]
public class Change : Migration
{
    private const string Users = "users";

    public override void Up()
    {
        Alter.Table(Users)
            .AddColumn("age").AsInt32().Nullable().WithDefaultValue(18)
            .AlterColumn("name").AsString(200).Nullable();
        Alter.Column("mail").OnTable(Users).AsString(50).NotNullable().WithDefaultValue("-");
        Create.Column("company").OnTable(Users).AsString(20).NotNullable().SetExistingRowsTo("none");
        Create.Column("parent_id").OnTable(Users).AsInt32().Nullable().ForeignKey("users_parent", "users", "id").OnDeleteOrUpdate(Rule.SetNull);
        Rename.Column("note").OnTable(Users).To("remark");
        Rename.Table("lines").To("order_lines");
        Create.Table("plain").WithColumn("a").AsInt32().NotNullable().WithColumn("b").AsInt32().Nullable().WithColumn("c").AsInt32().Nullable();
        Create.PrimaryKey("plain_key").OnTable("plain").Column("a");
        Create.UniqueConstraint().OnTable("plain").Columns("b", "c");
        Create.ForeignKey().FromTable("plain").ForeignColumn("b").ToTable(Users).PrimaryColumn("id").OnDelete(Rule.SetNull).OnUpdate(Rule.Cascade);
        Create.ForeignKey("plain_orders").FromTable("plain").ForeignColumns("c").ToTable("orders").InSchema("shop").PrimaryColumns("id");
        Create.Index("users_company").OnTable(Users).OnColumn("company").Unique();
        if (!Schema.Table("extra").Exists())
        {
            Create.Table("extra").WithColumn("id").AsInt32().PrimaryKey().Identity();
        }
        if (Schema.Table(Users).Column("is_active").Exists()) Delete.Column("is_active").FromTable(Users);
        AddAudit("extra", true);
        IfDatabase("SqlServer").Execute.Sql("EXEC sp_rename 'a', 'b'");
        IfDatabase("postgresql").Execute.Sql("CREATE VIEW shop.totals AS SELECT user_id, count(*) FROM shop.orders GROUP BY user_id");
        Execute.Sql(@"CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1'; COMMENT ON TABLE plain IS 'plain';");
        Insert.IntoTable(Users).Row(new { name = "a", company = "b", mail = "c" });
        Update.Table(Users).Set(new { age = 3 }).Where(new { name = "a" });
        Delete.FromTable(Users).Row(new { name = "a" });
    }

    private void AddAudit(string table, bool isDeep)
    {
        Create.Column("made_by").OnTable(table).AsString(10).Nullable();
        Create.Index($"{table}_made_by").OnTable(table).OnColumn("made_by").Ascending();
    }

    public override void Down()
    {
        Execute.Sql("DROP VIEW shop.totals");
        Execute.Sql("DROP FUNCTION one()");
    }
}

[Migration(20240303)]
public class Remove : ForwardOnlyMigration
{
    public override void Up()
    {
        Delete.ForeignKey("plain_orders").OnTable("plain");
        Delete.ForeignKey().FromTable("plain").ForeignColumn("b").ToTable("users").PrimaryColumn("id");
        Delete.UniqueConstraint().FromTable("plain").Columns("b", "c");
        Delete.PrimaryKey("plain_key").FromTable("plain");
        Delete.Index("lines_by_count").OnTable("order_lines");
        Delete.Index().OnTable("users").OnColumn("name");
        Delete.DefaultConstraint().OnTable("users").OnColumn("mail");
        Delete.Column("age").Column("remark").FromTable("users");
        Delete.Table("extra");
        Delete.Table("never").IfExists();
        Delete.Sequence("numbers").InSchema("shop");
        Alter.Table("plain").ToSchema("shop");
    }
}
