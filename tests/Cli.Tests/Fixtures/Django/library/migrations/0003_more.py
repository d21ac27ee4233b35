import django.db.models.deletion
from django.db import migrations, models


def fill(apps, schema_editor):
    for author in apps.get_model("library", "Author").objects.all():
        author.save()


def views(apps, schema_editor):
    schema_editor.execute("CREATE VIEW writers AS SELECT id, name FROM library_author")


class Migration(migrations.Migration):

    dependencies = [("library", "0002_changes"), ("shop", "0001_initial")]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RenameModel(old_name="Book", new_name="Work"),
        migrations.AlterModelTable(name="novel", table="novels"),
        migrations.RunSQL(
            sql=["CREATE TABLE notes (id int)", ("INSERT INTO notes VALUES (%s)", [1])],
            reverse_sql="DROP TABLE notes",
            state_operations=[migrations.CreateModel(name="Note", fields=[("id", models.IntegerField(primary_key=True))], options={"db_table": "notes"})],
        ),
        migrations.AddField(model_name="note", name="text", field=models.TextField(default="x")),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL("ALTER TABLE library_author ADD COLUMN zip varchar(5) NULL", "ALTER TABLE library_author DROP COLUMN zip")],
            state_operations=[migrations.AddField(model_name="author", name="zip", field=models.CharField(max_length=5, null=True))],
        ),
        migrations.AlterField(model_name="author", name="zip", field=models.CharField(max_length=9, null=True)),
        migrations.RunPython(views, migrations.RunPython.noop),
        migrations.AlterField(model_name="work", name="id", field=models.BigAutoField(primary_key=True, serialize=False)),
        migrations.AlterField(model_name="category", name="code", field=models.CharField(max_length=20, primary_key=True, serialize=False)),
        migrations.AlterField(model_name="work", name="twin", field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="library.work")),
        migrations.AlterField(model_name="work", name="mail", field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.DO_NOTHING, to="library.author", to_field="code", related_name="+")),
    ]
