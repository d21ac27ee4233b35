using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Parsing;
using DbImpact.Python.Symbols;

namespace DbImpact.Python.Migrations.Django;

/// <summary>
/// The tables that the apps of Django itself have (its manual, contrib packages), as what their migrations come to since 3.1: programs refer to them, and
/// their migrations are in no file of a program.
/// </summary>
internal static class DjangoLibraries
{
    private const string Beginning = "from django.conf import settings\nfrom django.db import migrations, models\n";

    private const string ContentTypes = Beginning + """
        operations = [migrations.CreateModel("ContentType", [
            ("id", models.AutoField(primary_key=True)), ("app_label", models.CharField(max_length=100)), ("model", models.CharField(max_length=100)),
        ], {"db_table": "django_content_type", "unique_together": {("app_label", "model")}})]
        """;

    private const string Auth = Beginning + """
        operations = [
            migrations.CreateModel("Permission", [
                ("id", models.AutoField(primary_key=True)), ("name", models.CharField(max_length=255)),
                ("content_type", models.ForeignKey("contenttypes.ContentType")), ("codename", models.CharField(max_length=100)),
            ], {"unique_together": {("content_type", "codename")}}),
            migrations.CreateModel("Group", [
                ("id", models.AutoField(primary_key=True)), ("name", models.CharField(max_length=150, unique=True)), ("permissions", models.ManyToManyField("auth.Permission")),
            ]),
            migrations.CreateModel("User", [
                ("id", models.AutoField(primary_key=True)), ("password", models.CharField(max_length=128)), ("last_login", models.DateTimeField(null=True)),
                ("is_superuser", models.BooleanField()), ("username", models.CharField(max_length=150, unique=True)), ("first_name", models.CharField(max_length=150)),
                ("last_name", models.CharField(max_length=150)), ("email", models.EmailField()), ("is_staff", models.BooleanField()), ("is_active", models.BooleanField()),
                ("date_joined", models.DateTimeField()), ("groups", models.ManyToManyField("auth.Group")), ("user_permissions", models.ManyToManyField("auth.Permission")),
            ], {"swappable": "AUTH_USER_MODEL"}),
        ]
        """;

    private const string Admin = Beginning + """
        operations = [migrations.CreateModel("LogEntry", [
            ("id", models.AutoField(primary_key=True)), ("action_time", models.DateTimeField()), ("object_id", models.TextField(null=True)),
            ("object_repr", models.CharField(max_length=200)), ("action_flag", models.PositiveSmallIntegerField()), ("change_message", models.TextField()),
            ("content_type", models.ForeignKey("contenttypes.ContentType", null=True)), ("user", models.ForeignKey(settings.AUTH_USER_MODEL)),
        ], {"db_table": "django_admin_log"})]
        """;

    private const string Sessions = Beginning + """
        operations = [migrations.CreateModel("Session", [
            ("session_key", models.CharField(max_length=40, primary_key=True)), ("session_data", models.TextField()), ("expire_date", models.DateTimeField(db_index=True)),
        ], {"db_table": "django_session"})]
        """;

    private const string Sites = Beginning + """
        operations = [migrations.CreateModel("Site", [
            ("id", models.AutoField(primary_key=True)), ("domain", models.CharField(max_length=100, unique=True)), ("name", models.CharField(max_length=50)),
        ], {"db_table": "django_site"})]
        """;

    /// <summary>Those that others refer to first.</summary>
    private static readonly (string App, string Text)[] Apps = [("contenttypes", ContentTypes), ("auth", Auth), ("admin", Admin), ("sessions", Sessions), ("sites", Sites)];

    /// <summary>Whether the app is one whose tables are known.</summary>
    public static bool Knows(string app) => Array.Exists(Apps, known => known.App == app);

    /// <summary>The apps whose tables a program has, each with a module that makes them.</summary>
    /// <param name="named">Those that its migrations depend on.</param>
    /// <param name="settings">The texts of the modules that list its apps.</param>
    public static IEnumerable<(string App, ModuleSymbol Module)> Of(IReadOnlyCollection<string> named, IReadOnlyList<string> settings)
    {
        var found = new HashSet<string>(named, StringComparer.Ordinal);
        foreach (var (app, _) in Apps)
            if (settings.Any(text => text.IndexOf("django.contrib." + app, StringComparison.Ordinal) >= 0)) found.Add(app);
        if (found.Contains("admin") || found.Contains("auth")) found.UnionWith(["contenttypes", "auth"]);
        return Apps.Where(app => found.Contains(app.App)).Select(static app => (app.App, new ModuleSymbol(app.App, PythonParser.Parse($"django/contrib/{app.App}", app.Text), isPackage: false)));
    }
}
