import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial"), ("library", "0003_more")]
    operations = [
        migrations.DeleteModel(name="Temp"),
        migrations.RenameModel("Order", "Purchase"),
        migrations.RenameField("Purchase", "number", "no"),
        migrations.AlterUniqueTogether(name="purchase", unique_together={("no", "state")}),
        migrations.AlterOrderWithRespectTo(name="purchase", order_with_respect_to="book"),
        migrations.AddField(model_name="purchase", name="lines", field=models.ManyToManyField(to="library.category")),
        migrations.AlterField(model_name="purchase", name="state", field=models.TextField(null=True)),
        migrations.AddField(model_name="purchase", name="made", field=models.DateTimeField(auto_now_add=True, null=False, db_index=True)),
        migrations.AlterField(model_name="purchase", name="no", field=models.BigIntegerField()),
    ]
