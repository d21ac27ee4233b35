using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Shop.Migrations
{
    public class ShopContext : DbContext;

    [DbContext(typeof(ShopContext))]
    [Migration("20240101000000_Initial")]
    public partial class Initial
    {
    }

    public partial class Initial : Migration
    {
        private const string Orders = "orders";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "sales");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:Enum:mood", "good,bad")
                .Annotation("Npgsql:Enum:sales.size", "small,large")
                .Annotation("Npgsql:PostgresExtension:citext", ",,");

            migrationBuilder.CreateSequence<int>(
                name: "numbers",
                schema: "sales",
                startValue: 1000L,
                incrementBy: 10,
                minValue: 5L,
                maxValue: 100000L,
                cyclic: true);

            migrationBuilder.CreateSequence(name: "plain");

            migrationBuilder.CreateTable(
                name: "customers",
                schema: "sales",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false, comment: "as it's written"),
                    Mail = table.Column<string>(type: "citext", nullable: true),
                    mood = table.Column<int>(type: "mood", nullable: true),
                    full_name = table.Column<string>(type: "text", nullable: true, computedColumnSql: "upper(note)", stored: true),
                    created = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, defaultValueSql: "now()"),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, defaultValue: new DateTime(2024, 2, 3, 4, 5, 6, 0, DateTimeKind.Utc)),
                    never = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified)),
                    active = table.Column<bool>(type: "boolean", nullable: false, defaultValue: true),
                    level = table.Column<short>(type: "smallint", nullable: false, defaultValue: (short)3),
                    credit = table.Column<decimal>(type: "numeric(10,2)", precision: 10, scale: 2, nullable: false, defaultValue: 1.5m),
                    note = table.Column<string>(type: "text", nullable: false, defaultValue: "it's"),
                    token = table.Column<Guid>(type: "uuid", nullable: false, defaultValue: new Guid("00000000-0000-0000-0000-000000000000")),
                    tags = table.Column<string[]>(type: "text[]", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customers", x => x.id);
                    table.UniqueConstraint("ak_customers", x => new { x.name, x.Mail });
                    table.CheckConstraint("ck_level", "level > 0");
                },
                comment: "Those who buy");

            migrationBuilder.CreateTable(
                name: Orders,
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn)
                        .Annotation("Npgsql:IdentitySequenceOptions", "'100', '5', '', '', 'False', '1'"),
                    CustomerId = table.Column<int>(name: "customer_id", type: "integer", nullable: false),
                    Untyped = table.Column<string>(maxLength: 30, nullable: true),
                    Amount = table.Column<decimal>(nullable: false),
                    Old = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_orders", x => x.Id);
                    table.ForeignKey(
                        name: "fk_orders_customers",
                        column: x => x.CustomerId,
                        principalSchema: "sales",
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_orders_customer",
                table: "orders",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_customers_name",
                schema: "sales",
                table: "customers",
                columns: new[] { "name", "Mail" },
                unique: true,
                descending: new[] { true, false },
                filter: "active");

            migrationBuilder.CreateIndex(
                name: "ix_customers_tags",
                schema: "sales",
                table: "customers",
                column: "tags")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_customers_mail",
                schema: "sales",
                table: "customers",
                column: "note",
                descending: new bool[0])
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" })
                .Annotation("Npgsql:IndexInclude", new[] { "level" });

            migrationBuilder.InsertData(table: "orders", columns: new[] { "Untyped" }, values: new object[] { "x" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "orders");
            migrationBuilder.DropTable(name: "customers", schema: "sales");
            migrationBuilder.DropSequence(name: "numbers", schema: "sales");
            migrationBuilder.DropSequence(name: "plain");
            migrationBuilder.AlterDatabase()
                .OldAnnotation("Npgsql:Enum:mood", "good,bad")
                .OldAnnotation("Npgsql:Enum:sales.size", "small,large")
                .OldAnnotation("Npgsql:PostgresExtension:citext", ",,");
        }
    }

    [DbContext(typeof(ShopContext))]
    [Migration("20240202000000_Change")]
    public class Change : Migration
    {
        private static readonly string[] UniqueColumns = ["Amount", "customer_id"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            ArgumentNullException.ThrowIfNull(migrationBuilder);
            migrationBuilder.DropForeignKey(name: "fk_orders_customers", table: "orders");
            migrationBuilder.DropIndex(name: "ix_customers_tags", schema: "sales", table: "customers");
            migrationBuilder.DropCheckConstraint(name: "ck_level", schema: "sales", table: "customers");
            migrationBuilder.DropUniqueConstraint(name: "ak_customers", schema: "sales", table: "customers");
            migrationBuilder.DropColumn(name: "tags", schema: "sales", table: "customers");
            migrationBuilder.RenameColumn(name: "note", schema: "sales", table: "customers", newName: "Remark");
            migrationBuilder.RenameTable(name: "orders", newName: "Order", newSchema: "sales");
            migrationBuilder.RenameIndex(name: "ix_orders_customer", schema: "sales", table: "Order", newName: "IX_Order_customer");
            migrationBuilder.RenameSequence(name: "plain", newName: "plainer", newSchema: "sales");
            migrationBuilder.AddColumn<int>(name: "visits", schema: "sales", table: "customers", type: "integer", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<int>(name: "serial_no", schema: "sales", table: "customers", type: "integer", nullable: false, defaultValue: 0)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn);
            migrationBuilder.AddColumn<int>(name: "own_no", schema: "sales", table: "Order", type: "integer", nullable: false, defaultValue: 0)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
            migrationBuilder.AddColumn<DateOnly>(name: "born", schema: "sales", table: "customers", type: "date", nullable: true, comment: "The day");
            migrationBuilder.AlterColumn<string>(
                name: "name", schema: "sales", table: "customers", type: "text", nullable: true,
                oldClrType: typeof(string), oldType: "character varying(50)", oldMaxLength: 50, oldComment: "as it's written");
            migrationBuilder.AlterColumn<string>(
                name: "Untyped", schema: "sales", table: "Order", type: "character varying(30)", maxLength: 30, nullable: false, defaultValue: "",
                oldClrType: typeof(string), oldType: "character varying(30)", oldMaxLength: 30, oldNullable: true);
            migrationBuilder.AlterColumn<bool>(
                name: "active", schema: "sales", table: "customers", type: "boolean", nullable: false,
                oldClrType: typeof(bool), oldType: "boolean", oldDefaultValue: true);
            migrationBuilder.AlterColumn<int>(
                name: "id", schema: "sales", table: "customers", type: "integer", nullable: false,
                oldClrType: typeof(int), oldType: "integer")
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn)
                .OldAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
            migrationBuilder.AlterColumn<long>(
                name: "Id", schema: "sales", table: "Order", type: "bigint", nullable: false, oldClrType: typeof(long), oldType: "bigint")
                .OldAnnotation("Npgsql:IdentitySequenceOptions", "'100', '5', '', '', 'False', '1'")
                .OldAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn);
            migrationBuilder.CreateTable(name: "more", columns: table => new { a = table.Column<int>(type: "integer", nullable: false) });
            migrationBuilder.AddPrimaryKey(name: "pk_more", table: "more", column: "a");
            migrationBuilder.AddForeignKey(
                name: "fk_order", schema: "sales", table: "Order", column: "customer_id", principalSchema: "sales", principalTable: "customers",
                principalColumn: "id", onDelete: ReferentialAction.SetNull, onUpdate: ReferentialAction.Restrict);
            migrationBuilder.AddUniqueConstraint(name: "ak_order", schema: "sales", table: "Order", columns: UniqueColumns);
            migrationBuilder.AddColumn<Guid>(name: "no_one", schema: "sales", table: "Order", type: "uuid", nullable: false, defaultValue: Guid.Empty);
            migrationBuilder.AddColumn<DateTime>(
                name: "never", schema: "sales", table: "Order", type: "timestamp with time zone", nullable: false, defaultValue: DateTime.MinValue);
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "signed", schema: "sales", table: "Order", type: "timestamp with time zone", nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ends", schema: "sales", table: "Order", type: "timestamp with time zone", nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(2024, 2, 3, 4, 5, 6, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "begins", schema: "sales", table: "Order", type: "timestamp with time zone", nullable: false, defaultValue: DateTimeOffset.MinValue);
            migrationBuilder.AddColumn<string>(name: "nothing", schema: "sales", table: "Order", type: "text", nullable: false, defaultValue: string.Empty);
            migrationBuilder.AddCheckConstraint(name: "ck_amount", schema: "sales", table: "Order", sql: "\"Amount\" > 0");
            migrationBuilder.AlterSequence(name: "numbers", schema: "sales", incrementBy: 5, oldIncrementBy: 10, oldMinValue: 5L, oldMaxValue: 100000L, oldCyclic: true);
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:Enum:mood", "good,middling,bad")
                .Annotation("Npgsql:PostgresExtension:citext", ",,")
                .OldAnnotation("Npgsql:Enum:mood", "good,bad")
                .OldAnnotation("Npgsql:Enum:sales.size", "small,large")
                .OldAnnotation("Npgsql:PostgresExtension:citext", ",,");
            migrationBuilder.Sql("CREATE VIEW sales.names AS SELECT name FROM sales.customers");
            if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.SqlServer")
            {
                migrationBuilder.Sql("EXEC nothing");
            }
            migrationBuilder.AlterTable(name: "customers", schema: "sales", comment: "Others", oldComment: "Those who buy");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
