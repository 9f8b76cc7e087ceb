import joblib
from fastapi import FastAPI

app = FastAPI()
model = joblib.load("churn.joblib")


@app.post("/churn")
def churn(days_since_seen: int) -> float:
    return float(model.predict([[days_since_seen]])[0])
