import joblib
import pandas as pd
from sklearn.linear_model import LogisticRegression

frame = pd.read_parquet("customers.parquet")
model = LogisticRegression().fit(frame[["days_since_seen"]], frame["churned"])
joblib.dump(model, "churn.joblib")
